import { ApiError } from '../../shared/api/api-error.ts';
import { TO_SHOW_MS, type WaitingDownloads } from '../files/waiting-downloads.ts';
import type { Desktop } from './desktop.ts';
import { printToPdf } from './print-to-pdf.ts';

/** The desktop of a page in a browser: files wait to be fetched, and the machine's own browser prints the PDFs. */
export function createBrowserDesktop(
  downloads: Pick<WaitingDownloads, 'put'>,
  browser: string | null,
  glyphs: Desktop['glyphs'] = () => null,
): Desktop {
  return {
    glyphs,
    canRenderPdf: browser !== null,
    canPrint: true,
    printing: null,
    async deliverFile(file) {
      const ticket = await downloads.put(file);
      return { kind: 'download', url: `/files/${ticket}`, fileName: file.name };
    },
    async showFile(file, mayBeSeen) {
      return { url: `/files/${await downloads.put(file, TO_SHOW_MS, mayBeSeen)}`, fileName: file.name };
    },
    renderPdf(html, signal) {
      if (browser === null) throw new ApiError({ kind: 'unsupported', capability: 'pdf' });
      return printToPdf(browser, html, signal);
    },
  };
}
