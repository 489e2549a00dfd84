import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
// The bundler gives a file's text as the default export.
/* oxlint-disable import/default */
import format from './container-format.mjs?raw';
import opener from './open-backup.mjs?raw';
import reader from './open-container.mjs?raw';
/* oxlint-enable import/default */
import { writeWhole } from './second-target.ts';

const FOLDER = 'open-backup';

const HOW = `如何打開加密備份 How to open a sealed backup

1. 安裝 Node.js 22.15 或以上（nodejs.org）。
   Install Node.js 22.15 or later (nodejs.org).
2. 在這個資料夾打開終端機，輸入：
   Open a terminal in this folder and type:

   node open-backup.mjs BACKUP-FILE NEW-FOLDER

3. 輸入密語。NEW-FOLDER 內的 office.sqlite 就是管理處的資料庫。
   Type the passphrase. office.sqlite in NEW-FOLDER is the office's database.

證件號碼和 attachments 內的電子檔仍是加密的：在程式中還原這份備份，便可用當時的密碼或恢復碼打開。
ID numbers and the files in attachments stay sealed: restore this backup in the program, and they open with the
passwords of then or the recovery code.
`;

/** Puts beside the containers what opens them on any PC, for the day on which the program cannot be had. */
export async function carryScripts(target: string): Promise<void> {
  const folder = join(target, FOLDER);
  await mkdir(folder, { recursive: true });
  await writeWhole(folder, 'container-format.mjs', format);
  await writeWhole(folder, 'open-container.mjs', reader);
  await writeWhole(folder, 'open-backup.mjs', opener);
  // Notepad of older Windows needs both the mark and the line ends.
  await writeWhole(folder, 'README.txt', `\uFEFF${HOW.replaceAll('\n', '\r\n')}`);
}
