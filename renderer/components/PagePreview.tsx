import './document-preview.css';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { documentHtml } from '../app/trusted-html.ts';

export interface PagePreviewHandle {
  /** Opens the print dialog once the page is there. */
  readonly print: () => void;
}

export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
export const PIXELS_PER_MM = 96 / 25.4;
/** A page stays a little smaller than paper, so that more of it is in sight. */
const LARGEST_SCALE = 0.9;

/** Pages that stand by themselves, as they will be printed and as wide as there is room. */
export function PagePreview(props: {
  readonly html: string;
  readonly widthMm: number;
  readonly title: string;
  /** Adds what a browser shows on paper alone. */
  readonly onShown?: (page: Document) => void;
  readonly ref?: Ref<PagePreviewHandle>;
}) {
  const { html: text, widthMm, title, onShown, ref } = props;
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(() => documentHtml(text));
  const [ready, setReady] = useState(false);
  const [scale, setScale] = useState(LARGEST_SCALE);
  const [height, setHeight] = useState(0);
  const printWanted = useRef(false);
  const html = useMemo(() => documentHtml(text), [text]);
  const pageWidth = widthMm * PIXELS_PER_MM;

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!ready || page === null || page === undefined) return;
    showHtml(page, html);
    onShown?.(page);
    setHeight(page.body.scrollHeight);
    if (!printWanted.current) return;
    printWanted.current = false;
    frame.current?.contentWindow?.print();
  }, [html, ready, onShown]);

  useEffect(() => {
    const place = room.current;
    if (place === null) return undefined;
    const fit = new ResizeObserver(() => setScale(Math.min(LARGEST_SCALE, place.clientWidth / pageWidth)));
    fit.observe(place);
    return () => fit.disconnect();
  }, [pageWidth]);

  useImperativeHandle(ref, () => ({
    print: () => {
      if (ready) frame.current?.contentWindow?.print();
      else printWanted.current = true;
    },
  }));

  return (
    <div ref={room} className="document-preview">
      <div
        className="document-preview-page"
        style={{ width: `${pageWidth * scale}px`, height: `${height * scale}px` }}
      >
        <iframe
          ref={frame}
          title={title}
          // Its height is that of all its pages, so that only the screen around it scrolls.
          scrolling="no"
          srcDoc={first}
          // Scripts stay forbidden; the same origin lets this window fill the page in and ask it to print itself.
          sandbox="allow-same-origin allow-modals"
          style={{ width: `${pageWidth}px`, height: `${height}px`, transform: `scale(${scale})` }}
          onLoad={() => setReady(true)}
        />
      </div>
    </div>
  );
}

/** Replaces the page without loading it anew, so that it does not flicker while somebody types. */
function showHtml(page: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  page.documentElement.lang = next.documentElement.lang;
  page.head.replaceChildren(...next.head.childNodes);
  page.body.replaceChildren(...next.body.childNodes);
}
