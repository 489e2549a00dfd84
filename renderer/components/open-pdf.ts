import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { PDF_FILES, PDF_WORKER } from '../app/pdf-files.ts';

/** Why a file does not open here. A program of the PC may still open it. */
export type PdfProblem = 'password' | 'damaged';

export class PdfProblemError extends Error {
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

export interface DrawRequest {
  /** From 1. */
  readonly page: number;
  readonly canvas: HTMLCanvasElement;
  /** Of the page on the screen, in CSS pixels. */
  readonly width: number;
  /** Quarter turns, clockwise. */
  readonly turns: number;
  readonly signal: AbortSignal;
}

export interface OpenPdf {
  readonly pageCount: number;
  /** Width by height of a page as it lies in the file. */
  readonly shape: (page: number) => Promise<number>;
  /** Settles when the page is drawn or the drawing was given up. */
  readonly draw: (request: DrawRequest) => Promise<void>;
  readonly close: () => void;
}

/** A canvas of more is refused by some graphics cards. */
const MOST_PIXELS = 16_000_000;

/** Reads a file beside the page, in a worker that reaches nothing but the program's own scripts. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const { getDocument, PasswordException, PDFWorker, RenderingCancelledException, VerbosityLevel } =
    await import('pdfjs-dist');
  const port = new Worker(PDF_WORKER, { type: 'module' });
  const failed = new Promise<never>((_resolve, reject) => {
    port.addEventListener('error', () => reject(new Error('the reader of PDF files did not start')));
  });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    worker,
    ...PDF_FILES,
    cMapPacked: true,
    // The page's policy compiles nothing, and the worker fetches nothing itself.
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = (): void => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  let file: PDFDocumentProxy;
  try {
    file = await Promise.race([task.promise, failed]);
  } catch (cause) {
    close();
    throw new PdfProblemError(cause instanceof PasswordException ? 'password' : 'damaged', { cause });
  }
  return {
    pageCount: file.numPages,
    shape: async (page) => {
      const { width, height } = (await file.getPage(page)).getViewport({ scale: 1 });
      return width / height;
    },
    draw: async ({ page, canvas, width, turns, signal }) => {
      const sheet = await file.getPage(page);
      if (signal.aborted) return;
      const viewport = viewportOf(sheet, width, turns);
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const drawing = sheet.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      try {
        await drawing.promise;
      } catch (error) {
        if (!(error instanceof RenderingCancelledException)) throw error;
      }
    },
    close,
  };
}

function viewportOf(sheet: PDFPageProxy, width: number, turns: number) {
  const rotation = (sheet.rotate + turns * 90) % 360;
  const plain = sheet.getViewport({ scale: 1, rotation });
  const wanted = (width / plain.width) * window.devicePixelRatio;
  const most = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
  return sheet.getViewport({ scale: Math.min(wanted, most), rotation });
}
