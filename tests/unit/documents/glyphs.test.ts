import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCharacterMap } from '../../../electron/documents/character-map.ts';
import { GlyphSet } from '../../../electron/documents/glyph-set.ts';
import { fontFolders, readGlyphs } from '../../../electron/documents/installed-glyphs.ts';
import { findMissingGlyphs } from '../../../electron/documents/missing-glyphs.ts';
import { type OfficeDocument, paragraph } from '../../../shared/documents/document.ts';
import {
  characterMapTable,
  fontCollection,
  fontFile,
  groupMap,
  type MapPlace,
  segmentMap,
} from '../../fixtures/font-file.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

const code = (character: string): number => character.codePointAt(0) ?? 0;

function drawn(...maps: readonly MapPlace[]): (character: string) => boolean {
  const glyphs = new GlyphSet();
  addCharacterMap(characterMapTable(maps), glyphs);
  return (character) => glyphs.has(code(character));
}

test('a font draws what its segments and groups give a glyph to, and no neighbour of it', () => {
  const basic = segmentMap([
    { first: code('A'), last: code('Z'), glyph: 3 },
    { first: code('陳'), last: code('陳'), glyph: 40 },
  ]);
  const full = groupMap([{ first: code('𠝹'), last: code('𠝹') + 1, glyph: 50 }]);
  const has = drawn({ platform: 3, encoding: 1, map: basic }, { platform: 3, encoding: 10, map: full });
  expect(['A', 'M', 'Z', '陳', '𠝹'].map(has)).toEqual([true, true, true, true, true]);
  expect(['@', '[', '陲', '𠝸', '㙟'].map(has)).toEqual([false, false, false, false, false]);
});

test('the box of a missing glyph, symbol fonts and fonts of last resort draw nothing', () => {
  const all = { first: 0x20, last: 0x2ffff, glyph: 1 };
  const box = { first: code('㙟'), last: code('㙟'), glyph: 0 };
  expect(drawn({ platform: 3, encoding: 1, map: segmentMap([box]) })('㙟')).toBe(false);
  expect(drawn({ platform: 3, encoding: 10, map: groupMap([box]) })('㙟')).toBe(false);
  expect(drawn({ platform: 3, encoding: 0, map: groupMap([all]) })('㙟')).toBe(false);
  expect(drawn({ platform: 0, encoding: 6, map: groupMap([all], 13) })('㙟')).toBe(false);
  expect(drawn({ platform: 0, encoding: 4, map: groupMap([all]) })('㙟')).toBe(true);
});

test('all fonts of all folders count, collections face by face, and broken files and missing folders do not', async () => {
  const folder = makeScratchFolder();
  mkdirSync(join(folder, 'deeper'));
  const only = (character: string): Buffer =>
    characterMapTable([
      {
        platform: 3,
        encoding: 10,
        map: groupMap([{ first: code(character), last: code(character), glyph: 9 }]),
      },
    ]);
  writeFileSync(join(folder, 'one.ttf'), fontFile(only('甲')));
  writeFileSync(join(folder, 'deeper', 'two.TTC'), fontCollection([only('乙'), only('𠝹')]));
  writeFileSync(join(folder, 'short.otf'), fontFile(only('丙')).subarray(0, 40));
  writeFileSync(join(folder, 'empty.ttf'), '');
  writeFileSync(join(folder, 'notes.txt'), fontFile(only('丁')));
  const glyphs = await readGlyphs([folder, join(folder, 'none')]);
  expect(['甲', '乙', '𠝹', '丙', '丁'].map((each) => glyphs?.has(code(each)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(await readGlyphs([join(folder, 'none')])).toBeNull();
});

test('whatever stands in a character map, reading it ends and draws nothing that is not there', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const glyphs = new GlyphSet();
      addCharacterMap(Buffer.from(bytes), glyphs);
      expect(glyphs.has(0x40000)).toBe(false);
    }),
    { numRuns: 200 },
  );
  const table = characterMapTable([
    { platform: 3, encoding: 1, map: segmentMap([{ first: 0x4e00, last: 0x9fff, glyph: 5 }]) },
  ]);
  for (let length = 0; length < table.length; length += 1) {
    addCharacterMap(table.subarray(0, length), new GlyphSet());
  }
});

function documentOf(...texts: readonly string[]): OfficeDocument {
  return {
    title: '',
    language: 'zh-Hant',
    sections: [
      {
        format: 'gbFull',
        letterhead: texts[0] ?? '',
        blocks: [
          { kind: 'head', copyNumber: '', secrecy: texts[1] ?? '', urgency: '', number: '' },
          paragraph(texts[2] ?? ''),
          { kind: 'table', columns: [{ share: 1 }], rows: [[{ runs: [{ text: texts[3] ?? '' }] }]] },
          { kind: 'record', issuer: '', printedOn: '', copyTo: { label: '', names: texts[4] ?? '' } },
        ],
      },
    ],
  };
}

test('what no font can draw is found wherever it stands, each character once; what is never drawn is not missed', () => {
  const coverage = { has: (codePoint: number) => codePoint < 0x3400 || codePoint === code('陳') };
  expect(findMissingGlyphs(documentOf('陳', '㙟', '陳 𠝹\n㙟', 'A\u{E0100}', '　䶮'), coverage)).toEqual([
    '㙟',
    '𠝹',
    '䶮',
  ]);
  const everything = { has: () => true };
  // Private characters look different on every PC.
  expect(findMissingGlyphs(documentOf('陳\uE000'), everything)).toEqual(['\uE000']);
});

test('folders are those of the system and of the person', () => {
  expect(
    fontFolders('win32', { WINDIR: 'C:\\Windows', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, ''),
  ).toHaveLength(2);
  expect(fontFolders('darwin', {}, '/Users/a')).toContain('/Users/a/Library/Fonts');
  expect(fontFolders('linux', {}, '/home/a')).toContain('/home/a/.local/share/fonts');
});

const here = await readGlyphs(fontFolders());
const hasChinese = here?.has(code('㙟')) === true;

test.runIf(hasChinese)(
  'the fonts of this machine draw rare characters of Hong Kong names or say that they do not',
  () => {
    if (here === null) throw new Error('this machine has fonts');
    const missing = findMissingGlyphs(documentOf('陳㙟先生', '𠝹', '翠湖花園 Flat 3 “—…·”〔2026〕※★□'), here);
    expect(missing).toEqual([]);
    // The last plane of Han characters is in no font that offices have.
    expect(findMissingGlyphs(documentOf('\u{3134A}'), here)).toEqual(['\u{3134A}']);
  },
);
