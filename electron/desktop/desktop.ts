import type { FileDelivery } from '../../shared/api/file-delivery.ts';

/** A file on its way out of the office. Large ones stay on disk until they are handed over. */
export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array | { readonly path: string };
}

/** Everything the services need from the machine they run on. */
export interface Desktop {
  readonly canRenderPdf: boolean;
  readonly canPrint: boolean;
  readonly deliverFile: (file: OutgoingFile) => Promise<FileDelivery>;
  /** A PDF of a self-contained page, at the paper size its style sheet names. */
  readonly renderPdf: (html: string) => Promise<Uint8Array>;
}
