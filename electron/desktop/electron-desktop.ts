import { copyFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BaseWindow, Dialog } from 'electron';
import { refuse } from '../../shared/api/api-error.ts';
import { sqliteProblem } from '../database/sqlite-error.ts';
import { safeFileName } from '../files/file-name.ts';
import { TO_SHOW_MS, type WaitingDownloads } from '../files/waiting-downloads.ts';
import type { Desktop, Printing } from './desktop.ts';

export interface ElectronDesktopParts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** The window that dialogs belong to. */
  readonly window: () => BaseWindow;
  readonly renderPdf: Desktop['renderPdf'];
  readonly printing: Printing;
  readonly glyphs: Desktop['glyphs'];
  /** Files that the window's page fetches to show them. */
  readonly downloads: Pick<WaitingDownloads, 'put'>;
}

/** The desktop of the program's own window: files are saved where the person says. */
export function createElectronDesktop({
  dialog,
  window,
  renderPdf,
  printing,
  glyphs,
  downloads,
}: ElectronDesktopParts): Desktop {
  return {
    canRenderPdf: true,
    canPrint: true,
    printing,
    async deliverFile(file) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: safeFileName(file.name),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { kind: 'cancelled' };
      const fileName = basename(filePath);
      try {
        if ('path' in file.content) await copyFile(file.content.path, filePath);
        else await writeFile(filePath, file.content);
      } catch (error) {
        // The place is the person's choice, so what is wrong with it says nothing of the office's own folder.
        throw sqliteProblem(error) === 'diskFull' ? error : refuse('fileNotSaved', { file: fileName });
      }
      return { kind: 'saved', fileName };
    },
    async showFile(file, mayBeSeen) {
      return { url: `/files/${await downloads.put(file, TO_SHOW_MS, mayBeSeen)}`, fileName: file.name };
    },
    renderPdf,
    glyphs,
  };
}
