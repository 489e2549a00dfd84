import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Desktop, OutgoingFile } from '../desktop/desktop.ts';
import { printToPdf } from '../desktop/print-to-pdf.ts';
import { safeFileName } from '../files/file-name.ts';

/** The desktop of a command: files go into a folder, under a name that overwrites nothing. */
export function createFolderDesktop(
  folder: string,
  browser: string | null,
  glyphs: Desktop['glyphs'] = () => null,
): Desktop {
  return {
    glyphs,
    canRenderPdf: browser !== null,
    canPrint: false,
    printing: null,
    async deliverFile(file) {
      await mkdir(folder, { recursive: true });
      const name = safeFileName(file.name);
      for (let attempt = 1; ; attempt += 1) {
        const fileName = attempt === 1 ? name : numbered(name, attempt);
        if (await saved(file, join(folder, fileName))) return { kind: 'saved', fileName };
      }
    },
    showFile: () => Promise.reject(new ApiError({ kind: 'unsupported', capability: 'window' })),
    renderPdf(html, signal) {
      if (browser === null) throw new ApiError({ kind: 'unsupported', capability: 'pdf' });
      return printToPdf(browser, html, signal);
    },
  };
}

/** False when that name is taken. */
async function saved(file: OutgoingFile, path: string): Promise<boolean> {
  try {
    if ('path' in file.content) await copyFile(file.content.path, path, constants.COPYFILE_EXCL);
    else await writeFile(path, file.content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function numbered(name: string, attempt: number): string {
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)} (${attempt})${ending}`;
}
