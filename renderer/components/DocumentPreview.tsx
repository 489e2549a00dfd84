import './document-preview.css';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { OfficeDocument } from '../../shared/documents/document.ts';
import { SHEET_GAP_MM } from '../../shared/documents/html-style.ts';
import { formatOf, PAGE_FORMATS } from '../../shared/documents/page-formats.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { useText } from '../app/texts.ts';
import { documentHtml } from '../app/trusted-html.ts';

export interface DocumentPreviewHandle {
  /** Opens the print dialog once the page is there. */
  readonly print: () => void;
}

const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const PIXELS_PER_MM = 96 / 25.4;
/** A page stays a little smaller than paper, so that more of it is in sight. */
const LARGEST_SCALE = 0.9;

/** A document as the pages that will be printed, as wide as there is room. */
export function DocumentPreview(props: {
  readonly document: OfficeDocument;
  readonly ref?: Ref<DocumentPreviewHandle>;
}) {
  const { document: value, ref } = props;
  const t = useText();
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(() => documentHtml(renderHtml(value, { nonce: styleNonce })));
  const [ready, setReady] = useState(false);
  const [scale, setScale] = useState(LARGEST_SCALE);
  const [height, setHeight] = useState(0);
  const printWanted = useRef(false);
  const html = useMemo(() => documentHtml(renderHtml(value, { nonce: styleNonce })), [value]);
  const [firstSection] = value.sections;
  const format = firstSection === undefined ? PAGE_FORMATS.plainA4 : formatOf(firstSection);
  const pageWidth = format.paper.widthMm * PIXELS_PER_MM;

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!ready || page === null || page === undefined) return;
    showHtml(page, html);
    showPageNumbers(page, value);
    setHeight(page.body.scrollHeight);
    if (!printWanted.current) return;
    printWanted.current = false;
    frame.current?.contentWindow?.print();
  }, [html, ready, value]);

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
          title={value.title === '' ? t('document.page') : value.title}
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

/** A browser writes page numbers on paper alone; here they stand where paper will have them. */
function showPageNumbers(page: Document, value: OfficeDocument): void {
  const [section] = value.sections;
  const place = page.querySelector('section');
  if (section === undefined || place === null || value.sections.length > 1) return;
  const { pageNumber, paper } = formatOf(section);
  if (pageNumber === null) return;
  const sheetMm = paper.heightMm + SHEET_GAP_MM;
  const pages = Math.round(place.offsetHeight / (sheetMm * PIXELS_PER_MM));
  for (let number: number = pageNumber.fromPage; number <= pages; number += 1) {
    const words = page.createElement('div');
    words.className = 'page-number';
    words.textContent = `— ${number} —`;
    words.style.top = `${pageNumber.topMm + sheetMm * (number - 1)}mm`;
    place.append(words);
  }
}
