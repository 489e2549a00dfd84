import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileProblemError } from '../../electron/features/documents/file-facts.ts';
import { readFileFacts } from '../../electron/features/documents/file-type.ts';
import { MOST_DOCUMENT_BYTES } from '../../shared/features/documents/document.ts';
import {
  EMPTY_ZIP,
  heicPhoto,
  jpegOfSize,
  jpegPhoto,
  pdfLetter,
  pngScan,
  tiffScan,
  WINDOWS_PROGRAM,
} from '../fixtures/paper-files.ts';

/** What a file is said to be, or why it is not taken. */
function said(content: Uint8Array): string {
  try {
    const { mediaType, pages } = readFileFacts(content);
    return `${mediaType} ${pages ?? '?'}`;
  } catch (error) {
    if (error instanceof FileProblemError) return error.problem;
    throw error;
  }
}

const text = (words: string) => Buffer.from(words, 'latin1');
const SOUND: readonly (readonly [name: string, content: Buffer, said: string])[] = [
  ['a photo', jpegPhoto('a'), 'image/jpeg 1'],
  ['a scan', pngScan(), 'image/png 1'],
  ['a scan of three pages', tiffScan(3), 'image/tiff 3'],
  ['a scan of the other byte order', tiffScan(1, 100, false), 'image/tiff 1'],
  ['a phone’s photo', heicPhoto(), 'image/heic 1'],
  ['a PDF of four pages', pdfLetter(4), 'application/pdf 4'],
  [
    'a photo with its small double behind it',
    Buffer.concat([jpegPhoto(), jpegPhoto('small')]),
    'image/jpeg 1',
  ],
  ['a photo with a phone’s own notes', Buffer.concat([jpegPhoto(), text('notesSEFT')]), 'image/jpeg 1'],
  ['a scan with padding', Buffer.concat([pngScan(), Buffer.alloc(40)]), 'image/png 1'],
  ['a PDF written twice', Buffer.concat([pdfLetter(), pdfLetter().subarray(9)]), 'application/pdf ?'],
];

describe('a file is what its content says', () => {
  test.each(SOUND)('%s', (_name, content, expected) => {
    expect(said(content)).toBe(expected);
  });

  test.each(SOUND.filter(([name]) => name !== 'a PDF written twice'))(
    '%s that was not copied to its end is damaged, wherever it stops',
    (_name, content) => {
      fc.assert(
        fc.property(fc.integer({ min: 40, max: content.length - 1 }), (length) => {
          const part = said(content.subarray(0, length));
          // What is cut off behind the picture itself leaves it whole.
          const isWhole = part === said(content);
          expect(isWhole || /^document(Damaged|TwoInOne)$/u.test(part)).toBe(true);
        }),
      );
    },
  );

  test.each(SOUND.slice(0, 6))('%s cut in half is never taken', (_name, content) => {
    expect(said(content.subarray(0, content.length >> 1))).toBe('documentDamaged');
  });
});

describe('what is not taken', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'documentEmpty'],
    ['more than 20 MB', Buffer.alloc(MOST_DOCUMENT_BYTES + 1), 'documentTooLarge'],
    ['a program of Windows', WINDOWS_PROGRAM, 'documentProgram'],
    ['a program of Linux', text('\u007FELF\u0002\u0001\u0001'), 'documentProgram'],
    ['a script', text('#!/bin/sh\nrm -rf ~\n'), 'documentProgram'],
    ['a web page', text('  <!DOCTYPE html><script>alert(1)</script>'), 'documentWebPage'],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'documentWebPage'],
    ['a drawing in wide letters', Buffer.from('<svg onload="x">', 'utf16le'), 'documentWebPage'],
    ['an archive', Buffer.concat([text('PK\u0003\u0004word/document.xml'), EMPTY_ZIP]), 'documentUnknown'],
    ['plain words', text('身份證'), 'documentUnknown'],
    ['a picture that moves', text('GIF89a\u0001\0\u0001\0'), 'documentUnknown'],
    ['a photo that is an archive too', Buffer.concat([jpegPhoto(), EMPTY_ZIP]), 'documentTwoInOne'],
    ['a photo that is a PDF too', jpegPhoto('%PDF-1.7'), 'documentTwoInOne'],
    ['a photo that is a page too', jpegPhoto('<html><script>'), 'documentTwoInOne'],
    ['a scan with a program behind it', Buffer.concat([pngScan(), WINDOWS_PROGRAM]), 'documentTwoInOne'],
    ['a PDF that is an archive too', Buffer.concat([pdfLetter(), EMPTY_ZIP]), 'documentTwoInOne'],
    ['a PDF with more behind it', Buffer.concat([pdfLetter(), text('<script>')]), 'documentTwoInOne'],
    ['a PDF that runs a script', pdfLetter(1, '/OpenAction << /S /JavaScript >>'), 'documentActive'],
    ['a PDF that starts a program', pdfLetter(1, '/AA << /S /Launch >>'), 'documentActive'],
    ['a photo of 65,000 × 65,000', jpegOfSize(65_000, 65_000), 'documentTooManyPixels'],
    ['a scan of 4 billion a side', pngScan(1, 1, { width: 4e9, height: 4e9 }), 'documentTooManyPixels'],
    [
      'a scan one dot high and too wide',
      pngScan(1, 1, { width: 32_001, height: 1 }),
      'documentTooManyPixels',
    ],
    ['a TIFF of 40,000 a side', tiffScan(1, 40_000), 'documentTooManyPixels'],
    ['a HEIC of 31,000 a side', heicPhoto(31_000, 31_000), 'documentTooManyPixels'],
    ['a photo without a size', jpegOfSize(0, 12), 'documentDamaged'],
  ])('%s', (_name, content, expected) => {
    expect(said(content)).toBe(expected);
  });

  test('a TIFF whose pages name each other for ever is damaged', () => {
    const scan = tiffScan(2);
    scan.writeUInt32LE(8, scan.length - 4);
    expect(said(scan)).toBe('documentDamaged');
  });

  test('a scan with one byte changed is damaged', () => {
    const scan = pngScan();
    scan.writeUInt8(scan.readUInt8(45) ^ 1, 45);
    expect(said(scan)).toBe('documentDamaged');
  });
});

test('whatever bytes come, there is an answer and never a crash', () => {
  const heads = SOUND.map(([, content]) => content);
  const spoilt = fc
    .tuple(
      fc.constantFrom(...heads),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
    )
    .map(([content, changes]) => {
      const copy = Buffer.from(content);
      for (const [place, value] of changes) copy.writeUInt8(value, place % copy.length);
      return copy;
    });
  const random = fc
    .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }))
    .map(([content, bytes]) => {
      return Buffer.concat([content.subarray(0, bytes.length % 64), bytes]);
    });
  fc.assert(
    fc.property(fc.oneof(spoilt, random), (content) => {
      expect(said(content)).toMatch(/^(image|application)\/|^document/u);
    }),
    { numRuns: 5_000 },
  );
});
