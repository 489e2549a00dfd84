import { readFileSync } from 'node:fs';
import type { Desktop, OutgoingFile } from '../../electron/desktop/desktop.ts';

export interface MemoryDesktop extends Desktop {
  /** Files delivered so far, newest last. */
  readonly delivered: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
}

/** A desktop that keeps what it is given and draws no PDF. */
export function createMemoryDesktop(): MemoryDesktop {
  const delivered: MemoryDesktop['delivered'] = [];
  return {
    delivered,
    canRenderPdf: false,
    canPrint: false,
    async deliverFile(file: OutgoingFile) {
      const bytes = 'path' in file.content ? readFileSync(file.content.path) : file.content;
      delivered.push({ name: file.name, mediaType: file.mediaType, bytes });
      return { kind: 'saved', fileName: file.name };
    },
    renderPdf: () => Promise.reject(new Error('this desktop draws no PDF')),
  };
}
