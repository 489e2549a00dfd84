import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { OfficeDocument } from '../../shared/documents/document.ts';
import { PAGE_FORMATS } from '../../shared/documents/page-formats.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';

export interface DocumentSheetHandle {
  /** Opens the print dialog once the page is there. */
  readonly print: () => void;
}

const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

/** A document as the page that will be printed. */
export function DocumentSheet(props: {
  readonly document: OfficeDocument;
  readonly ref?: Ref<DocumentSheetHandle>;
}) {
  const { document: value, ref } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  /** The page that the frame has finished loading. */
  const loaded = useRef('');
  const wanted = useRef(false);
  const html = useMemo(() => renderHtml(value, { nonce: styleNonce }), [value]);

  const printWhenReady = (): void => {
    if (loaded.current !== html || !wanted.current) return;
    wanted.current = false;
    frame.current?.contentWindow?.print();
  };
  useImperativeHandle(ref, () => ({
    print: () => {
      wanted.current = true;
      printWhenReady();
    },
  }));

  const { widthMm, heightMm } = PAGE_FORMATS[value.sections[0]?.format ?? 'plainA4'].paper;
  return (
    <iframe
      ref={frame}
      className="document-sheet"
      title={value.title}
      srcDoc={html}
      // Scripts stay forbidden; the same origin lets this window ask the page to print itself.
      sandbox="allow-same-origin allow-modals"
      style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
      onLoad={() => {
        loaded.current = html;
        printWhenReady();
      }}
    />
  );
}
