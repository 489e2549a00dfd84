import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  type Compression,
  ContainerError,
  type ContainerHeader,
  type ContainerKey,
  chunkNonce,
  deriveContainerKey,
  END,
  encodeStart,
  fileKeyOf,
  keyCheckOf,
} from '../../../electron/safekeeping/container-format.mjs';
import { openContainer, readContainerHeader } from '../../../electron/safekeeping/open-container.mjs';
import { writeContainer } from '../../../electron/safekeeping/sealed-container.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

const PASSPHRASE = '正確 馬 電池 訂書釘';
const ABOUT = { siteName: '翠湖花園', madeAt: '2026-11-23T02:00:00.000Z', sequence: 7 };
const CHUNK_SIZE = 256;
const scratch = makeScratchFolder();
let key: ContainerKey;
let made = 0;

beforeAll(async () => {
  key = await deriveContainerKey(PASSPHRASE, Buffer.alloc(16, 1), 1024);
});

const newPath = (): string => {
  made += 1;
  return join(scratch, `thing-${made}`);
};

const fileOf = (bytes: Uint8Array | string): string => {
  const path = newPath();
  writeFileSync(path, bytes);
  return path;
};

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Random, so that packing it leaves several chunks. */
const DATABASE = randomBytes(900);
const SCAN = randomBytes(120);
const CONTENT = new Map<string, Uint8Array>([
  ['office.sqlite', DATABASE],
  ['office.sqlite.json', Buffer.from('{"format":1}')],
  [`attachments/${hashOf(SCAN)}`, SCAN],
]);

const seal = async (
  content: ReadonlyMap<string, Uint8Array>,
  options: { readonly compression?: Compression; readonly chunkSize?: number } = {},
): Promise<string> => {
  const target = newPath();
  const files = [...content].map(([name, bytes]) => ({ name, path: fileOf(bytes) }));
  await writeContainer({ files, target, key, about: ABOUT, ...options });
  return target;
};

const contentOf = (folder: string): Map<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = /^[0-9a-f]{64}$/u.test(entry.name) ? `attachments/${entry.name}` : entry.name;
        return [name, readFileSync(path)] as const;
      }),
  );

const hashesOf = (content: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...content].map(([name, bytes]) => [name, hashOf(bytes)]));

/** The problem with which it is refused; the content when it is not. */
const outcomeOf = async (path: string, secret: string | ContainerKey = key): Promise<unknown> => {
  const folder = newPath();
  try {
    await openContainer(path, secret, folder);
    const content = contentOf(folder);
    rmSync(folder, { recursive: true });
    return content;
  } catch (error) {
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    return error instanceof ContainerError ? error.problem : error;
  }
};

interface Parts {
  readonly header: ContainerHeader;
  readonly plain: Buffer;
}

/** A container from someone who knows the key and the format and keeps no rule. */
const forge = ({ header, plain }: Parts): string => {
  const { bytes, digest } = encodeStart(header);
  const cipher = createCipheriv(
    'aes-256-gcm',
    fileKeyOf(key.masterKey, Buffer.from(header.fileSalt, 'hex')),
    chunkNonce(Buffer.from(header.noncePrefix, 'hex'), 0, true),
  );
  cipher.setAAD(digest);
  const sealed = Buffer.concat([cipher.update(gzipSync(plain)), cipher.final(), cipher.getAuthTag()]);
  return fileOf(Buffer.concat([bytes, sealed, END]));
};

const entry = (name: string, content: Uint8Array, size = content.length): Buffer => {
  const start = Buffer.alloc(9 + Buffer.byteLength(name));
  start[0] = Buffer.byteLength(name);
  start.write(name, 1);
  start.writeBigUInt64BE(BigInt(size), start.length - 8);
  return Buffer.concat([start, content]);
};

const headerFor = (plain: Buffer, change: Readonly<Record<string, unknown>> = {}): ContainerHeader => {
  const fileSalt = Buffer.alloc(16, 2);
  return {
    format: 1,
    kdf: key.kdf,
    fileSalt: fileSalt.toString('hex'),
    noncePrefix: '00010203040506',
    keyCheck: keyCheckOf(key.masterKey, fileSalt).toString('hex'),
    compression: 'gzip',
    chunkSize: 1024 * 1024,
    fileCount: 1,
    plainSize: plain.length,
    about: ABOUT,
    ...change,
  };
};

test('what is sealed comes out as it was, with either way of packing', async () => {
  for (const compression of ['gzip', 'zstd'] as const) {
    const path = await seal(CONTENT, { compression });
    expect((await readContainerHeader(path)).compression).toBe(compression);
    const folder = newPath();
    const { files } = await openContainer(path, PASSPHRASE, folder);
    expect(files).toEqual([...CONTENT].map(([name, { length }]) => ({ name, size: length })));
    expect(hashesOf(contentOf(folder))).toEqual(hashesOf(CONTENT));
    const hash = hashOf(SCAN);
    expect(statSync(join(folder, 'attachments', hash.slice(0, 2), hash.slice(2, 4), hash)).size).toBe(120);
  }
});

test('any files come out as they were, however they lie across the chunks', async () => {
  const anyContent = fc
    .record({
      database: fc.uint8Array({ maxLength: 3000 }),
      attachments: fc.array(fc.uint8Array({ maxLength: 600 }), { maxLength: 5 }),
    })
    .map(
      ({ database, attachments }) =>
        new Map<string, Uint8Array>([
          ['office.sqlite', database],
          ...attachments.map((bytes) => [`attachments/${hashOf(bytes)}`, bytes] as const),
        ]),
    );
  await fc.assert(
    fc.asyncProperty(
      anyContent,
      fc.integer({ min: 256, max: 4096 }),
      fc.constantFrom<Compression>('gzip', 'zstd'),
      async (content, chunkSize, compression) => {
        const out = await outcomeOf(await seal(content, { chunkSize, compression }));
        expect(hashesOf(out as Map<string, Uint8Array>)).toEqual(hashesOf(content));
      },
    ),
    { numRuns: 60 },
  );
});

test('a file far larger than a chunk passes through in pieces', async () => {
  const large = Buffer.alloc(9 * 1024 * 1024, randomBytes(700_001));
  const out = await outcomeOf(await seal(new Map([['office.sqlite', large]]), { compression: 'gzip' }));
  expect(hashesOf(out as Map<string, Uint8Array>)).toEqual(hashesOf(new Map([['office.sqlite', large]])));
});

test('what may be known without the passphrase is in the header, and nothing else is', async () => {
  const path = await seal(new Map([['office.sqlite', Buffer.from('翠湖花園 陳大文'.repeat(20))]]));
  const { about, plainSize, fileCount } = await readContainerHeader(path);
  expect({ about, plainSize, fileCount }).toEqual({ about: ABOUT, plainSize: 22 + 440, fileCount: 1 });
  expect(readFileSync(path).includes('陳大文')).toBe(false);
});

test('two containers of the same content share no key, no nonce and no byte of their chunks', async () => {
  const [one, other] = await Promise.all([seal(CONTENT), seal(CONTENT)]);
  const [first, second] = await Promise.all([one, other].map(async (path) => readContainerHeader(path)));
  expect(first?.fileSalt).not.toBe(second?.fileSalt);
  expect(first?.noncePrefix).not.toBe(second?.noncePrefix);
  expect(first?.keyCheck).not.toBe(second?.keyCheck);
});

/** Small enough to be opened thousands of times, in several chunks all the same. */
const SMALL = new Map([['office.sqlite', DATABASE.subarray(0, 400)]]);

test('every byte of a container, set to three other values, makes it refused', async () => {
  const whole = readFileSync(await seal(SMALL, { chunkSize: CHUNK_SIZE }));
  const paths = [newPath(), newPath(), newPath()];
  const passed: string[] = [];
  for (let place = 0; place < whole.length; place += 1) {
    await Promise.all(
      [0x01, 0x80, 0xff].map(async (change, number) => {
        const altered = Buffer.from(whole);
        altered[place] = (altered[place] ?? 0) ^ change;
        const path = paths[number] ?? '';
        writeFileSync(path, altered);
        if (typeof (await outcomeOf(path)) !== 'string') passed.push(`${place}^${change}`);
      }),
    );
  }
  expect(passed).toEqual([]);
});

test('a container cut off anywhere is refused as cut off', async () => {
  const whole = readFileSync(await seal(SMALL, { chunkSize: CHUNK_SIZE }));
  const path = newPath();
  const outcomes = new Set<unknown>();
  for (let length = 1; length < whole.length; length += 1) {
    writeFileSync(path, whole.subarray(0, length));
    outcomes.add(await outcomeOf(path));
  }
  expect([...outcomes]).toEqual(['cutOff']);
  writeFileSync(path, '');
  expect(await outcomeOf(path)).toBe('empty');
});

test('chunks swapped, dropped or doubled make it damaged, even when the end is put right', async () => {
  const path = await seal(CONTENT, { chunkSize: CHUNK_SIZE, compression: 'gzip' });
  const whole = readFileSync(path);
  const start = encodeStart(await readContainerHeader(path)).bytes;
  const body = whole.subarray(start.length, whole.length - END.length);
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += CHUNK_SIZE + 16)
    chunks.push(body.subarray(at, at + CHUNK_SIZE + 16));
  expect(chunks.length).toBeGreaterThanOrEqual(4);
  const attempt = async (order: readonly Buffer[]) =>
    outcomeOf(fileOf(Buffer.concat([start, ...order, END])));
  expect(await attempt(chunks)).toBeInstanceOf(Map);
  for (let one = 0; one < chunks.length; one += 1) {
    expect(await attempt(chunks.toSpliced(one, 1))).toBe('damaged');
    expect(await attempt(chunks.toSpliced(one, 0, ...chunks.slice(one, one + 1)))).toBe('damaged');
    for (let other = one + 1; other < chunks.length; other += 1) {
      const order = [...chunks];
      [order[one], order[other]] = [chunks[other] ?? body, chunks[one] ?? body];
      expect(await attempt(order)).toBe('damaged');
    }
  }
});

test('chunks of one container do not pass in another under the same passphrase', async () => {
  const [one, other] = await Promise.all([seal(CONTENT), seal(CONTENT)]);
  const start = encodeStart(await readContainerHeader(one)).bytes;
  const strange = encodeStart(await readContainerHeader(other)).bytes;
  const mixed = Buffer.concat([start, readFileSync(other).subarray(strange.length)]);
  expect(await outcomeOf(fileOf(mixed))).toBe('damaged');
});

test('a wrong passphrase is said to be one, and writing it in another Unicode form is not wrong', async () => {
  const path = await seal(CONTENT);
  expect(await outcomeOf(path, `${PASSPHRASE}。`)).toBe('wrongPassphrase');
  expect(await outcomeOf(path, '')).toBe('wrongPassphrase');
  expect(await outcomeOf(path, await deriveContainerKey(PASSPHRASE, Buffer.alloc(16, 9), 1024))).toBe(
    'wrongPassphrase',
  );
  expect(await outcomeOf(path, PASSPHRASE.normalize('NFD').replaceAll(' ', '\u3000'))).toBeInstanceOf(Map);
});

test('the cost of a passphrase is what the design says', async () => {
  const full = await deriveContainerKey(PASSPHRASE);
  expect(full.kdf).toMatchObject({ name: 'scrypt', N: 131_072, r: 8, p: 1 });
  expect(full.masterKey).toHaveLength(32);
  const again = await deriveContainerKey(PASSPHRASE, Buffer.from(full.kdf.salt, 'hex'));
  expect(Buffer.from(again.masterKey).equals(full.masterKey)).toBe(true);
});

const HOSTILE: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['a cost of 2^30', 'damaged', { kdf: { name: 'scrypt', N: 2 ** 30, r: 8, p: 1, salt: '00'.repeat(16) } }],
  ['a cost that is no power of two', 'damaged', { kdf: { name: 'scrypt', N: 1000, r: 8, p: 1, salt: '' } }],
  ['a block size of 2^20', 'damaged', { kdf: { name: 'scrypt', N: 2, r: 2 ** 20, p: 1, salt: '00' } }],
  ['another key derivation', 'damaged', { kdf: { name: 'none' } }],
  ['a chunk of 1 GiB', 'damaged', { chunkSize: 2 ** 30 }],
  ['a chunk of nothing', 'damaged', { chunkSize: 0 }],
  ['a billion files', 'damaged', { fileCount: 1e9 }],
  ['a negative number of files', 'damaged', { fileCount: -1 }],
  ['10 TB of content', 'bomb', { plainSize: 1e13 }],
  ['a size that is no number', 'damaged', { plainSize: '12' }],
  ['an unknown way of packing', 'damaged', { compression: 'brotli' }],
  ['a later format', 'newerFormat', { format: 2 }],
  ['no account of itself', 'damaged', { about: null }],
];

test.each(HOSTILE)('a header with %s is refused before any work', async (_what, problem, change) => {
  const plain = entry('office.sqlite', DATABASE);
  const path = forge({ header: headerFor(plain, change), plain });
  await expect(readContainerHeader(path)).rejects.toMatchObject({ name: 'ContainerError', problem });
  expect(await outcomeOf(path, PASSPHRASE)).toBe(problem);
});

test('the forger of these tests forges containers that open when they keep the rules', async () => {
  const plain = entry('office.sqlite', DATABASE);
  const out = await outcomeOf(forge({ header: headerFor(plain), plain }));
  expect(hashesOf(out as Map<string, Uint8Array>)).toEqual(hashesOf(new Map([['office.sqlite', DATABASE]])));
});

test.each([
  '../office.sqlite',
  '/etc/passwd',
  'C:\\office.sqlite',
  'office.sqlite-wal',
  'attachments/../../x',
  `attachments/${'A'.repeat(64)}`,
  `attachments/${'a'.repeat(63)}`,
  'attachments/',
  '',
  'office.sqlite\n',
])('a container that holds a file named %j is refused', async (name) => {
  const plain = entry(name, SCAN);
  expect(await outcomeOf(forge({ header: headerFor(plain), plain }))).toBe('unsafeName');
});

test('a container that holds one name twice is refused', async () => {
  const plain = Buffer.concat([entry('office.sqlite', DATABASE), entry('office.sqlite', SCAN)]);
  expect(await outcomeOf(forge({ header: headerFor(plain, { fileCount: 2 }), plain }))).toBe('unsafeName');
});

test('content that unpacks to more than the header declares is a bomb', async () => {
  const plain = entry('office.sqlite', Buffer.alloc(50_000_000));
  expect(await outcomeOf(forge({ header: headerFor(plain, { plainSize: 1000 }), plain }))).toBe('bomb');
  const claim = entry('office.sqlite', SCAN, 2 ** 50);
  expect(await outcomeOf(forge({ header: headerFor(claim), plain: claim }))).toBe('bomb');
});

test('content that does not add up to what the header declares is damaged', async () => {
  const plain = entry('office.sqlite', DATABASE);
  for (const change of [{ plainSize: plain.length + 1 }, { fileCount: 2 }]) {
    expect(await outcomeOf(forge({ header: headerFor(plain, change), plain }))).toBe('damaged');
  }
  const behind = Buffer.concat([plain, Buffer.from('more')]);
  expect(await outcomeOf(forge({ header: headerFor(behind), plain: behind }))).toBe('damaged');
});

test('files of other programs and of a later format are told apart', async () => {
  for (const strange of ['SQLite format 3\0 and more', 'PK\u0003\u0004 a zip', 'G', 'GJDKBKX and more']) {
    const expected = strange === 'G' ? 'cutOff' : 'notContainer';
    expect(await outcomeOf(fileOf(strange))).toBe(expected);
  }
  expect(await outcomeOf(fileOf('GJDKBK2 whatever comes then'))).toBe('newerFormat');
  const folder = newPath();
  mkdirSync(folder);
  await expect(readContainerHeader(folder)).rejects.toMatchObject({ problem: 'notContainer' });
});

test('a folder that holds something is left as it is', async () => {
  const folder = newPath();
  mkdirSync(folder);
  writeFileSync(join(folder, 'office.sqlite'), 'the one in use');
  const opening = openContainer(await seal(CONTENT), key, folder);
  await expect(opening).rejects.toMatchObject({ code: 'ENOTEMPTY' });
  expect(contentOf(folder)).toEqual(new Map([['office.sqlite', Buffer.from('the one in use')]]));
});

test('sealing that fails or is called off leaves nothing behind', async () => {
  const folder = newPath();
  mkdirSync(folder);
  const target = join(folder, 'out');
  const files = [{ name: 'office.sqlite', path: join(folder, 'not-there') }];
  await expect(writeContainer({ files, target, key, about: ABOUT })).rejects.toMatchObject({
    code: 'ENOENT',
  });
  const there = [{ name: 'office.sqlite', path: fileOf(randomBytes(5_000_000)) }];
  const stop = new AbortController();
  const stopped = writeContainer({
    files: there,
    target,
    key,
    about: ABOUT,
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  const wrongName = [{ name: 'other.sqlite', path: fileOf('x') }];
  await expect(writeContainer({ files: wrongName, target, key, about: ABOUT })).rejects.toThrow(RangeError);
  expect(readdirSync(folder)).toEqual([]);
});

test('what is returned of a container is true of the file on the disk', async () => {
  const target = newPath();
  const files = [{ name: 'office.sqlite', path: fileOf(DATABASE) }];
  const sealed = await writeContainer({ files, target, key, about: ABOUT });
  expect(sealed.bytes).toBe(statSync(target).size);
  expect(sealed.sha256).toBe(hashOf(readFileSync(target)));
  expect(sealed.header).toEqual(await readContainerHeader(target));
});
