import { copyFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BaseWindow, Dialog } from 'electron';
import { safeFileName } from '../files/file-name.ts';
import type { Desktop } from './desktop.ts';

export interface ElectronDesktopParts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window that dialogs belong to. */
  readonly window: () => BaseWindow;
  readonly renderPdf: (html: string) => Promise<Uint8Array>;
}

/** The desktop of the program's own window: files are saved where the person says. */
export function createElectronDesktop({ dialog, window, renderPdf }: ElectronDesktopParts): Desktop {
  return {
    canRenderPdf: true,
    canPrint: true,
    async deliverFile(file) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: safeFileName(file.name),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { kind: 'cancelled' };
      if ('path' in file.content) await copyFile(file.content.path, filePath);
      else await writeFile(filePath, file.content);
      return { kind: 'saved', fileName: basename(filePath) };
    },
    renderPdf,
  };
}
