import type { FileDelivery, ShownFile } from '../../shared/api/file-delivery.ts';
import type { GlyphCoverage } from '../documents/missing-glyphs.ts';

/** A file on its way out of the office. Large ones stay on disk until they are handed over. */
export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array | { readonly path: string };
}

/** A file that is looked at in the window and goes nowhere else; it is held in memory. */
export type FileToShow = OutgoingFile & { readonly content: Uint8Array };

/** A printer as the PC knows it. */
export interface PrinterChoice {
  /** The system’s own name of it. */
  readonly name: string;
  readonly label: string;
}

/** Pages on their way to paper. */
export interface PrintJob {
  readonly html: string;
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  /** The system’s name of the printer; '' for its usual one. */
  readonly printer: string;
  readonly copies: number;
  readonly duplex: 'simplex' | 'longEdge' | 'shortEdge';
  /** First and last page, counted from 1; null for all. */
  readonly pages: { readonly from: number; readonly to: number } | null;
}

/** Printing without a dialog of the system. */
export interface Printing {
  readonly printers: () => Promise<readonly PrinterChoice[]>;
  /** Resolves once the system has the pages. */
  readonly print: (job: PrintJob) => Promise<void>;
}

/** Everything the services need from the machine they run on. */
export interface Desktop {
  readonly canRenderPdf: boolean;
  readonly canPrint: boolean;
  /** Null where only the person can print, by the window’s own dialog. */
  readonly printing: Printing | null;
  readonly deliverFile: (file: OutgoingFile) => Promise<FileDelivery>;
  /** Keeps a file for the window that asked to see it, which fetches it once and only while it may be seen there. */
  readonly showFile: (file: FileToShow, mayBeSeen: () => boolean) => Promise<ShownFile>;
  /** What the fonts of this machine can draw; null where that is not known, or not yet. */
  readonly glyphs: () => GlyphCoverage | null;
  /** A PDF of a self-contained page, at the paper size its style sheet names; stops where the signal says so. */
  readonly renderPdf: (html: string, signal?: AbortSignal) => Promise<Uint8Array>;
}
