#!/usr/bin/env node
// Checks the audit trail of Guanjia Desk without the program that wrote it.
//
//   npm run verify-audit -- FILE               an office’s database, a backup of it, an audit pack or its audit.csv
//   npm run verify-audit -- FILE --head HASH   and that the trail still holds the entry whose hash was written down
//
// Whoever can write the file can cut off its newest entries, or write all of them anew; the chain alone does not tell.
// A head that was written down elsewhere does: its entry is then no longer there. Its first 16 characters are enough.
//
// Exit code 0: the trail is whole. 1: it was altered. 2: nothing could be checked.

import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AUDIT_LOG, AuditChain, auditRows, openPack, Unreadable } from './verify-pack.mjs';

/**
 * Checks a trail entry by entry.
 * @param {AsyncIterable<object> | Iterable<object>} rows the entries in order, their fields as the office keeps them
 * @param {string | null} head the hash of an entry that was written down elsewhere, or how it begins
 */
export async function verifyAuditRows(rows, head = null) {
  const chain = new AuditChain();
  let headAt = null;
  for await (const row of rows) {
    if (!chain.add(row)) return { entries: chain.entries, head: chain.head, brokenAt: row.seq, headAt };
    if (head !== null && chain.head.startsWith(head)) headAt = chain.entries;
  }
  return { entries: chain.entries, head: chain.head, brokenAt: null, headAt };
}

/**
 * Checks the trail that a file holds.
 * @param {string} path a database, a pack or an audit.csv
 * @param {string | null} head
 */
export async function verifyAuditFile(path, head = null) {
  if (statSync(path).isDirectory()) return verifyPackTrail(path, head);
  const start = beginningOf(path);
  if (start.startsWith('SQLite format 3\0')) return verifyDatabase(path, head);
  if (start.startsWith('PK')) return verifyPackTrail(path, head);
  return verifyAuditRows(auditRows(createReadStream(path)), head);
}

async function verifyPackTrail(path, head) {
  const pack = openPack(path);
  try {
    if (!pack.names.includes(AUDIT_LOG)) throw new Unreadable('The pack holds no audit trail.');
    return await verifyAuditRows(auditRows(pack.read(AUDIT_LOG)), head);
  } finally {
    pack.close();
  }
}

async function verifyDatabase(path, head) {
  const database = openDatabase(path);
  try {
    return await verifyAuditRows(database.prepare('SELECT * FROM audit ORDER BY seq').iterate(), head);
  } catch (error) {
    if (String(error.code).startsWith('SQLITE_'))
      throw new Unreadable(`The database cannot be read: ${error.message}.`);
    throw error;
  } finally {
    database.close();
  }
}

/** Opened to be read alone, so that checking an office changes no byte of it. */
function openDatabase(path) {
  // The database's binary ends the whole process without a word where Node-API 10 is missing.
  if (!(Number(process.versions.napi) >= 10)) {
    throw new Unreadable(`A database needs Node.js 22.14 or later; this is ${process.version}.`);
  }
  let Database;
  try {
    Database = createRequire(import.meta.url)('better-sqlite3');
  } catch {
    throw new Unreadable(
      'A database needs the program’s packages: run npm ci first, or check an audit pack instead.',
    );
  }
  try {
    return new Database(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new Unreadable(`The database cannot be opened: ${error.message}.`);
  }
}

function beginningOf(path) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(16);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

const HEAD = /^[0-9a-f]{16,64}$/u;

async function main(line) {
  const say = (text) => process.stdout.write(`${text}\n`);
  const { positionals, values } = parseArgs({
    args: line,
    allowPositionals: true,
    options: { head: { type: 'string' } },
  });
  const [file] = positionals;
  const head = values.head?.trim().toLowerCase() ?? null;
  if (file === undefined || positionals.length > 1 || (head !== null && !HEAD.test(head))) {
    say(
      '用法 Usage: npm run verify-audit -- FILE [--head HASH]   HASH: 16–64 個十六進制字元 hexadecimal characters',
    );
    return 2;
  }
  let result;
  try {
    result = await verifyAuditFile(resolve(file), head);
  } catch (error) {
    const known = error instanceof Unreadable || error.code === 'ENOENT' || error.code === 'EACCES';
    say(
      `✗ 未能檢查：${file}。請確認路徑和檔案。 Could not check: ${known ? error.message : (error.stack ?? error)}`,
    );
    return 2;
  }
  say(`${result.entries} 條記錄相符，結尾 ${result.head}`);
  say(`${result.entries} entries fit; head ${result.head}`);
  if (result.brokenAt !== null) {
    say(`✗ 審計記錄由第 ${result.brokenAt} 條起不相符，之後的內容不可信。請保留此檔案，並與較早的備份核對。`);
    say(`✗ ALTERED at entry ${result.brokenAt}. Keep this file and compare it with an earlier backup.`);
    return 1;
  }
  if (head !== null && result.headAt === null) {
    say('✗ 找不到所給的結尾：之後的記錄被截去，或整條記錄被改寫。請保留此檔案，並與較早的備份核對。');
    say('✗ ALTERED: the head given is not in the trail. Its end was cut off or all of it was written anew.');
    return 1;
  }
  if (head !== null) say(`✓ 所給的結尾是第 ${result.headAt} 條。 The head given is entry ${result.headAt}.`);
  say('✓ 審計記錄完整。 PASSED: the audit trail is whole.');
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
