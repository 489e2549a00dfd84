#!/usr/bin/env node
// Opens a sealed backup of Guanjia Desk without the program that made it: Node.js 22.15 or later, this file,
// open-container.mjs and container-format.mjs beside it, and the passphrase.
//
//   node open-backup.mjs FILE TARGET      the passphrase comes from GUANJIA_PASSPHRASE or a prompt
//
// TARGET is a new or empty folder. Exit code 0: opened. 1: it cannot be opened, and nothing was left in TARGET.
// 2: called wrongly.

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContainerError } from './container-format.mjs';
import { openContainer, readContainerHeader } from './open-container.mjs';

const SENTENCES = {
  empty: ['The backup is empty. Use another copy.', '備份檔是空的，請改用另一份。'],
  notContainer: [
    'This file is not a sealed backup of Guanjia Desk.',
    '這個檔案不是物業管家台的加密備份，請重新選擇。',
  ],
  newerFormat: [
    'This backup was made by a newer version. Install the newest program and Node.js, then try again.',
    '備份由較新版本製作，請安裝最新的程式和 Node.js 後再試。',
  ],
  wrongPassphrase: [
    'The passphrase is not the one of this backup. Look at the passphrase sheet and try again.',
    '密語不正確，請核對密語紙後再試。',
  ],
  damaged: ['The backup is damaged. Use another copy.', '備份檔已損壞，請改用另一份。'],
  cutOff: [
    'The backup is cut off. Copy it again or use another copy.',
    '備份檔不完整，請重新複製或改用另一份。',
  ],
  bomb: [
    'The backup would unpack to more than it declares. Use another copy.',
    '備份檔內容異常，請改用另一份。',
  ],
  unsafeName: [
    'The backup holds a file that no backup of this program holds. Use another copy.',
    '備份檔含有不屬於本程式的檔案，請改用另一份。',
  ],
  ENOTEMPTY: ['Choose a new or empty folder.', '請選擇新的或空的資料夾。'],
  ENOENT: ['The file is not there. Check the path.', '找不到檔案，請核對路徑。'],
  ENOSPC: ['The disk is full. Make room and try again.', '磁碟已滿，請騰出空間後再試。'],
};

/** A prompt that does not show what is typed. */
async function askPassphrase() {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) return null;
  stdout.write('密語 Passphrase: ');
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  let typed = '';
  try {
    for await (const piece of stdin.iterator({ destroyOnReturn: false })) {
      for (const character of piece) {
        if (character === '\r' || character === '\n') return typed;
        // Ctrl+C and Ctrl+D.
        if (character === '\u0003' || character === '\u0004') return null;
        // Backspace, as the two kinds of terminal send it.
        if (character === '\u007f' || character === '\b') typed = Array.from(typed).slice(0, -1).join('');
        else typed += character;
      }
    }
    return null;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stdout.write('\n');
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** The header is proved by the passphrase only, so nothing in it may steer the terminal. */
function printable(words) {
  const text = words.filter((word) => typeof word === 'string').join(' ');
  return text.replace(/\p{C}/gu, '');
}

async function main([path, target, ...rest]) {
  if (path === undefined || target === undefined || rest.length > 0) {
    say('用法 Usage: npm run open-backup -- FILE TARGET');
    return 2;
  }
  const folder = resolve(target);
  try {
    const { about } = await readContainerHeader(path);
    say(printable([about.siteName, about.madeAt]));
    const passphrase = process.env.GUANJIA_PASSPHRASE ?? (await askPassphrase());
    if (passphrase === null) {
      say('✗ 沒有密語。請設定 GUANJIA_PASSPHRASE。 No passphrase: set GUANJIA_PASSPHRASE.');
      return 2;
    }
    const { files } = await openContainer(path, passphrase, folder);
    say(`✓ 已打開 ${files.length} 個檔案到 ${folder}`);
    say(`✓ Opened ${files.length} files into ${folder}`);
    return 0;
  } catch (error) {
    const known = SENTENCES[error instanceof ContainerError ? error.problem : error.code];
    const [english, chinese] = known ?? [error.stack ?? String(error), '未能打開備份。'];
    const block = error instanceof ContainerError && error.block !== null ? ` (${error.block})` : '';
    say(`✗ ${chinese}${block} ${english}`);
    return 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  process.exitCode = await main(process.argv.slice(2));
}
