import { readFileSync } from 'node:fs';
import type { Desktop, OutgoingFile } from '../../electron/desktop/desktop.ts';
import type { GlyphCoverage } from '../../electron/documents/missing-glyphs.ts';

export interface MemoryDesktop extends Desktop {
  /** What this machine’s fonts draw; nothing is known of them at first. */
  readonly fonts: { coverage: GlyphCoverage | null };
  /** Files delivered so far, newest last. */
  readonly delivered: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
  /** Files kept to be shown, by the address that the window was given. */
  /** Printers of the PC; null while only the person prints. */
  printing: Desktop['printing'];
  readonly shown: Map<string, { readonly mediaType: string; readonly bytes: Uint8Array }>;
}

/** A desktop that keeps what it is given and draws no PDF. */
export function createMemoryDesktop(): MemoryDesktop {
  const delivered: MemoryDesktop['delivered'] = [];
  const shown: MemoryDesktop['shown'] = new Map();
  const fonts: MemoryDesktop['fonts'] = { coverage: null };
  return {
    fonts,
    delivered,
    shown,
    canRenderPdf: false,
    canPrint: false,
    printing: null,
    async deliverFile(file: OutgoingFile) {
      const bytes = 'path' in file.content ? readFileSync(file.content.path) : file.content;
      delivered.push({ name: file.name, mediaType: file.mediaType, bytes });
      return { kind: 'saved', fileName: file.name };
    },
    showFile({ name, mediaType, content }) {
      const url = `/files/${shown.size + 1}`;
      shown.set(url, { mediaType, bytes: content });
      return Promise.resolve({ url, fileName: name });
    },
    renderPdf: () => Promise.reject(new Error('this desktop draws no PDF')),
    glyphs: () => fonts.coverage,
  };
}
