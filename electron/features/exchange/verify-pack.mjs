#!/usr/bin/env node
// Checks an audit pack of Guanjia Desk, as the zip or unpacked. It needs Node 18 or later and nothing else, so that
// whoever receives a pack can check it without the program that made it.
//
//   node verify-pack.mjs                      the unpacked pack in which this file lies
//   node verify-pack.mjs PACK.zip             a zip
//   node verify-pack.mjs PACK.zip --sha256 H  a zip, and that it is the very file with this checksum
//
// Exit code 0: everything is as it was made. 1: something differs. 2: nothing could be checked.

import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createInflateRaw } from 'node:zlib';

const PAYLOAD_MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const AUDIT_LOG = 'data/log/audit.csv';
const FIRST_HASH = '0'.repeat(64);
const MANIFEST_LINE = /^([0-9a-f]{64}) {2}(\S.*)$/u;

/** Something that cannot be checked at all: no pack, or a zip that cannot be read. */
export class Unreadable extends Error {}

/**
 * Checks a pack and returns what is wrong with it; an empty list means that nothing is.
 * @param {string} path a zip or a folder
 * @param {string | null} expected SHA-256 of the whole zip, when it is known from elsewhere
 */
export async function verifyPack(path, expected = null) {
  const isFolder = statSync(path).isDirectory();
  const problems = [];
  if (!isFolder && expected !== null && (await digestOf(createReadStream(path))).hash !== expected) {
    problems.push(['The zip is not the one with the checksum given.', '壓縮檔與所給的校驗碼不符。']);
  }
  const pack = openPack(path);
  try {
    problems.push(...pack.problems);
    const found = new Map();
    for (const name of pack.names) found.set(name, await digestOf(pack.read(name)));
    const info = await readInfo(pack, found, problems);
    await checkManifest(pack, found, PAYLOAD_MANIFEST, (name) => name.startsWith('data/'), problems);
    const isTag = (name) => !name.startsWith('data/') && name !== TAG_MANIFEST;
    await checkManifest(pack, found, TAG_MANIFEST, isTag, problems);
    const payload = [...found].filter(([name]) => name.startsWith('data/'));
    const bytes = payload.reduce((sum, [, one]) => sum + one.bytes, 0);
    const oxum = `${bytes}.${payload.length}`;
    if (info.get('Payload-Oxum') !== oxum) {
      problems.push([
        `The payload is ${oxum}, not ${info.get('Payload-Oxum')}.`,
        '檔案總數或總大小與登記不符。',
      ]);
    }
    const audit = found.has(AUDIT_LOG) ? await checkAudit(pack.read(AUDIT_LOG)) : null;
    if (audit === null || audit.problem !== null) {
      problems.push([audit?.problem ?? 'The audit trail is not there.', '審計記錄鏈不相符。']);
    } else if (audit.head !== info.get('Audit-Head') || String(audit.entries) !== info.get('Audit-Entries')) {
      problems.push(['The audit trail does not end where the pack says.', '審計記錄的結尾與登記不符。']);
    }
    return { problems, files: payload.length, bytes, entries: audit?.entries ?? 0, head: audit?.head ?? '' };
  } finally {
    pack.close();
  }
}

async function readInfo(pack, found, problems) {
  if (!found.has('bagit.txt') || !found.has('bag-info.txt'))
    throw new Unreadable('This is not an audit pack.');
  const declaration = await textOf(pack.read('bagit.txt'));
  if (declaration !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') {
    problems.push(['bagit.txt is not as it was made.', 'bagit.txt 已被改動。']);
  }
  const lines = (await textOf(pack.read('bag-info.txt'))).split('\n');
  return new Map(
    lines
      .filter((line) => line.includes(': '))
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
}

async function checkManifest(pack, found, manifest, covers, problems) {
  if (!found.has(manifest)) {
    problems.push([`${manifest} is missing.`, `缺少 ${manifest}。`]);
    return;
  }
  const text = await textOf(pack.read(manifest));
  const listed = new Set();
  if (!text.endsWith('\n')) problems.push([`${manifest} is cut off.`, `${manifest} 不完整。`]);
  for (const line of text.split('\n').slice(0, -1)) {
    const match = MANIFEST_LINE.exec(line);
    if (match === null) {
      problems.push([`${manifest} has an unreadable line: ${line}`, `${manifest} 有讀不懂的一行。`]);
      continue;
    }
    const [, hash, name] = match;
    if (listed.has(name)) problems.push([`${name} is listed twice.`, `${name} 登記了兩次。`]);
    listed.add(name);
    const actual = found.get(name);
    if (actual === undefined) problems.push([`${name} is missing.`, `缺少 ${name}。`]);
    else if (actual.hash !== hash) problems.push([`${name} was altered.`, `${name} 已被改動。`]);
  }
  for (const name of found.keys()) {
    if (covers(name) && !listed.has(name))
      problems.push([`${name} does not belong to the pack.`, `${name} 不屬於這個資料包。`]);
  }
}

/** Recomputes a chain of audit entries: each one's hash covers the one before and every field of its own. */
export class AuditChain {
  entries = 0;
  head = FIRST_HASH;

  /** Takes the next entry; false when it is not what its hash says, or does not follow the one before. */
  add(row) {
    const canonical = JSON.stringify([
      row.seq,
      row.at,
      row.staff_id,
      row.staff_name,
      row.role,
      row.action,
      row.entity,
      row.entity_id,
      row.reason,
      row.before,
      row.after,
    ]);
    const hash = createHash('sha256').update(this.head).update(canonical).digest('hex');
    if (row.seq !== this.entries + 1 || row.previous_hash !== this.head || row.hash !== hash) return false;
    this.entries += 1;
    this.head = hash;
    return true;
  }
}

/** The entries of an audit trail written as CSV, their fields as the office keeps them. */
export async function* auditRows(stream) {
  let header = null;
  for await (const fields of csvRecords(stream)) {
    if (header === null) {
      header = fields;
      if (!header.includes('previous_hash')) throw new Unreadable('This is not an audit trail.');
      continue;
    }
    const row = Object.fromEntries(header.map((name, index) => [name, fields[index] ?? '']));
    yield {
      ...row,
      seq: Number(row.seq),
      staff_id: row.staff_id === '' ? null : Number(row.staff_id),
      before: row.before === '' ? null : row.before,
      after: row.after === '' ? null : row.after,
    };
  }
}

async function checkAudit(stream) {
  const chain = new AuditChain();
  let problem = null;
  for await (const row of auditRows(stream)) {
    if (chain.add(row)) continue;
    problem = `The audit trail was altered at entry ${row.seq}.`;
    break;
  }
  return { problem, entries: chain.entries, head: chain.head };
}

/** RFC 4180, with the mark taken off again that keeps a spreadsheet from seeing formulas. */
async function* csvRecords(stream) {
  let fields = [];
  let field = '';
  let quoted = false;
  let wasQuoted = false;
  let pendingQuote = false;
  let isFirst = true;
  const finish = () => {
    fields.push(unguarded(field));
    field = '';
    wasQuoted = false;
  };
  stream.setEncoding('utf8');
  for await (const piece of stream) {
    for (const sign of isFirst ? piece.replace(/^\uFEFF/u, '') : piece) {
      if (pendingQuote) {
        pendingQuote = false;
        if (sign === '"') {
          field += '"';
          continue;
        }
        quoted = false;
      }
      if (quoted) {
        if (sign === '"') pendingQuote = true;
        else field += sign;
      } else if (sign === '"' && field === '' && !wasQuoted) {
        quoted = true;
        wasQuoted = true;
      } else if (sign === ',') {
        finish();
      } else if (sign === '\n') {
        field = field.replace(/\r$/u, '');
        finish();
        yield fields;
        fields = [];
      } else {
        field += sign;
      }
    }
    isFirst = false;
  }
}

function unguarded(text) {
  // oxlint-disable-next-line no-control-regex
  return /^'+[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\u0000\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/u.test(
    text,
  )
    ? text.slice(1)
    : text;
}

/** The parts of a pack, whether it is a zip or a folder. */
export function openPack(path) {
  return statSync(path).isDirectory() ? openFolder(path) : openZip(path);
}

function openFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return {
    names,
    problems: [],
    read: (name) => createReadStream(join(folder, name)),
    close: () => undefined,
  };
}

/** Reads the directory of a zip, also of one beyond 65,535 files, and unpacks its parts one at a time. */
function openZip(path) {
  const file = openSync(path, 'r');
  const size = statSync(path).size;
  const bytes = (start, length) => {
    const buffer = Buffer.alloc(length);
    if (start < 0 || readSync(file, buffer, 0, length, start) !== length)
      throw new Unreadable('The zip is cut off.');
    return buffer;
  };
  const parts = new Map();
  const problems = [];
  let { count, at } = endOfDirectory(bytes, size);
  for (; count > 0; count -= 1) {
    const head = bytes(at, 46);
    if (head.readUInt32LE(0) !== 0x02014b50) throw new Unreadable('The zip’s directory cannot be read.');
    const nameLength = head.readUInt16LE(28);
    const extraLength = head.readUInt16LE(30);
    const name = bytes(at + 46, nameLength).toString('utf8');
    const sizes = zip64Sizes(head, bytes(at + 46 + nameLength, extraLength));
    if (parts.has(name)) problems.push([`The zip holds ${name} twice.`, `壓縮檔內有兩個 ${name}。`]);
    if (!name.endsWith('/')) parts.set(name, { method: head.readUInt16LE(10), ...sizes });
    at += 46 + nameLength + extraLength + head.readUInt16LE(32);
  }
  const top = topFolder([...parts.keys()]);
  for (const name of parts.keys()) {
    if (!name.startsWith(top)) problems.push([`${name} lies outside the pack.`, `${name} 不在資料包內。`]);
  }
  return {
    names: [...parts.keys()].filter((name) => name.startsWith(top)).map((name) => name.slice(top.length)),
    problems,
    read(name) {
      const { method, packed, header } = parts.get(`${top}${name}`);
      const local = bytes(header, 30);
      const start = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      if (packed === 0) return Readable.from([]);
      const raw = createReadStream(path, { start, end: start + packed - 1 });
      if (method === 0) return raw;
      const inflate = createInflateRaw();
      raw.on('error', (error) => inflate.destroy(error));
      return raw.pipe(inflate);
    },
    close: () => closeSync(file),
  };
}

/** The one folder that the zip unpacks into, with its slash. */
function topFolder(names) {
  const declaration = names.filter((name) => /^[^/]+\/bagit\.txt$/u.test(name));
  return declaration.length === 1 ? declaration[0].slice(0, -'bagit.txt'.length) : '';
}

function endOfDirectory(bytes, size) {
  const tail = bytes(Math.max(0, size - 65_557), Math.min(size, 65_557));
  const found = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (found < 0) throw new Unreadable('This is not a whole zip.');
  const count = tail.readUInt16LE(found + 10);
  const at = tail.readUInt32LE(found + 16);
  if (count !== 0xffff && at !== 0xffffffff) return { count, at };
  const locator = bytes(size - tail.length + found - 20, 20);
  const wide = bytes(Number(locator.readBigUInt64LE(8)), 56);
  return { count: Number(wide.readBigUInt64LE(32)), at: Number(wide.readBigUInt64LE(48)) };
}

function zip64Sizes(head, extra) {
  const sizes = { packed: head.readUInt32LE(20), header: head.readUInt32LE(42) };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4 + (head.readUInt32LE(24) === 0xffffffff ? 8 : 0);
    if (sizes.packed === 0xffffffff) {
      sizes.packed = Number(extra.readBigUInt64LE(from));
      from += 8;
    }
    if (sizes.header === 0xffffffff) sizes.header = Number(extra.readBigUInt64LE(from));
  }
  return sizes;
}

async function digestOf(stream) {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    // A part that cannot be unpacked is an altered part: its hash is none.
    if (!String(error.code).startsWith('Z_')) throw error;
    return { hash: 'unreadable', bytes };
  }
  return { hash: hash.digest('hex'), bytes };
}

async function textOf(stream) {
  const chunks = [];
  await pipeline(stream, async (source) => {
    for await (const chunk of source) chunks.push(chunk);
  });
  return Buffer.concat(chunks).toString('utf8');
}

async function main([path, option, expected]) {
  const say = (line) => process.stdout.write(`${line}\n`);
  const pack = resolve(path ?? dirname(fileURLToPath(import.meta.url)));
  try {
    const result = await verifyPack(pack, option === '--sha256' ? (expected ?? '') : null);
    for (const [english, chinese] of result.problems) say(`✗ ${chinese} ${english}`);
    if (result.problems.length > 0) {
      say(
        `未通過：${result.problems.length} 處不符。 FAILED: ${result.problems.length} differences. ${pack}`,
      );
      return 1;
    }
    say(`✓ ${result.files} 個檔案、${result.bytes} 位元組、${result.entries} 條審計記錄全部相符。`);
    say(
      `✓ PASSED: ${result.files} files, ${result.bytes} bytes, ${result.entries} audit entries. Audit head ${result.head}`,
    );
    return 0;
  } catch (error) {
    const reason =
      error instanceof Unreadable || error.code === 'ENOENT' ? error.message : (error.stack ?? String(error));
    say(`✗ 未能檢查：${pack}。請確認路徑，並向對方索取完整的資料包。 Could not check: ${reason}`);
    return 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
