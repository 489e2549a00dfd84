import { type Ref, useCallback, useMemo } from 'react';
import type { DocumentSection, OfficeDocument } from '../../shared/documents/document.ts';
import { SHEET_GAP_MM } from '../../shared/documents/html-style.ts';
import { formatOf, PAGE_FORMATS } from '../../shared/documents/page-formats.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { useText } from '../app/texts.ts';
import { PagePreview, type PagePreviewHandle, PIXELS_PER_MM, styleNonce } from './PagePreview.tsx';

export type DocumentPreviewHandle = PagePreviewHandle;

/** A document as the pages that will be printed, as wide as there is room. */
export function DocumentPreview(props: {
  readonly document: OfficeDocument;
  readonly ref?: Ref<DocumentPreviewHandle>;
}) {
  const { document: value, ref } = props;
  const t = useText();
  const html = useMemo(() => renderHtml(value, { nonce: styleNonce }), [value]);
  const [first] = value.sections;
  const { paper } = first === undefined ? PAGE_FORMATS.plainA4 : formatOf(first);
  const onShown = useCallback((page: Document) => showPageNumbers(page, value), [value]);
  return (
    <PagePreview
      {...(ref === undefined ? {} : { ref })}
      html={html}
      widthMm={paper.widthMm}
      title={value.title === '' ? t('document.page') : value.title}
      onShown={onShown}
    />
  );
}

/** A browser writes page numbers on paper alone; here they stand where paper will have them. */
function showPageNumbers(page: Document, value: OfficeDocument): void {
  for (const [index, place] of [...page.querySelectorAll('section')].entries()) {
    const section = value.sections[index];
    if (section !== undefined) numberSheets(page, place, section);
  }
}

function numberSheets(page: Document, place: HTMLElement, section: DocumentSection): void {
  const { pageNumber, paper } = formatOf(section);
  if (pageNumber === null) return;
  const sheetMm = paper.heightMm + SHEET_GAP_MM;
  const pages = Math.round(place.offsetHeight / (sheetMm * PIXELS_PER_MM));
  for (let number: number = pageNumber.fromPage; number <= pages; number += 1) {
    const words = page.createElement('div');
    words.className = number % 2 === 0 ? 'page-number even' : 'page-number';
    words.textContent = `— ${number} —`;
    words.style.top = `${pageNumber.topMm + sheetMm * (number - 1)}mm`;
    place.append(words);
  }
}
