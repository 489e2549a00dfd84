import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { PDF_FILES, PDF_WORKER } from '../app/pdf-files.ts';

/** Why a file does not open here, which a program of the PC may still open; `unread` is no fault of the file. */
export type PdfProblem = 'password' | 'damaged' | 'unread';

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
  readonly giveUp: AbortSignal;
}

export interface OpenPdf {
  readonly pageCount: number;
  /** Width by height of a page as it lies in the file. */
  readonly shape: (page: number) => Promise<number>;
  /** Settles when the page is drawn or the drawing was given up. */
  readonly draw: (request: DrawRequest) => Promise<void>;
}

/** A canvas of more is refused by some graphics cards. */
const MOST_PIXELS = 16_000_000;

/**
 * Reads a file beside the page, in a worker that reaches nothing but the program's own scripts. The worker ends with
 * `signal`, however busy it is with a file that never comes to an end.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<OpenPdf> {
  const {
    getDocument,
    InvalidPDFException,
    PasswordException,
    PDFWorker,
    RenderingCancelledException,
    VerbosityLevel,
  } = await import('pdfjs-dist');
  signal.throwIfAborted();
  const port = new Worker(PDF_WORKER, { type: 'module' });
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
  const ended = new Promise<never>((_resolve, reject) => {
    port.addEventListener('error', () => reject(new PdfProblemError('unread')));
    signal.addEventListener('abort', () => {
      reject(new PdfProblemError('unread'));
      // Nobody waits for the answer of a worker that is ended here.
      task.destroy().catch(() => undefined);
      worker.destroy();
      port.terminate();
    });
  });
  ended.catch(() => undefined);
  let file: PDFDocumentProxy;
  try {
    file = await Promise.race([task.promise, ended]);
  } catch (cause) {
    if (cause instanceof PasswordException) throw new PdfProblemError('password', { cause });
    if (cause instanceof InvalidPDFException) throw new PdfProblemError('damaged', { cause });
    throw new PdfProblemError('unread', { cause });
  }
  return {
    pageCount: file.numPages,
    shape: async (page) => {
      const { width, height } = (await file.getPage(page)).getViewport({ scale: 1 });
      return width / height;
    },
    draw: async ({ page, canvas, width, turns, giveUp }) => {
      const sheet = await file.getPage(page);
      if (giveUp.aborted) return;
      const viewport = viewportOf(sheet, width, turns);
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const drawing = sheet.render({ canvas, viewport });
      giveUp.addEventListener('abort', () => drawing.cancel(), { once: true });
      try {
        await drawing.promise;
      } catch (error) {
        if (!(error instanceof RenderingCancelledException)) throw error;
      } finally {
        // What was read for the page would stay in memory as long as the file is open.
        sheet.cleanup();
      }
    },
  };
}

function viewportOf(sheet: PDFPageProxy, width: number, turns: number) {
  const rotation = (sheet.rotate + turns * 90) % 360;
  const plain = sheet.getViewport({ scale: 1, rotation });
  const wanted = (width / plain.width) * window.devicePixelRatio;
  const most = Math.sqrt(MOST_PIXELS / (plain.width * plain.height));
  return sheet.getViewport({ scale: Math.min(wanted, most), rotation });
}
