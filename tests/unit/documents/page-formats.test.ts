import { expect, test } from 'vitest';
import {
  MM_PER_POINT,
  PAGE_FORMAT_NAMES,
  PAGE_FORMATS,
  placeLetterhead,
  signatureIndents,
  widthInCharacters,
} from '../../../shared/documents/page-formats.ts';

const letter = PAGE_FORMATS.gbLetter;

test('the letter form sets 22 lines of 28 characters on 156 × 225 mm', () => {
  const { paper, margin, body } = letter;
  const width = paper.widthMm - margin.leftMm - margin.rightMm;
  const height = paper.heightMm - margin.topMm - margin.bottomMm;
  expect([width, height]).toEqual([156, 225]);
  expect(Math.floor(width / ((body.sizePt + body.trackingPt) * MM_PER_POINT))).toBe(28);
  expect(Math.floor(height / (body.linePt * MM_PER_POINT))).toBe(22);
});

test('the red rule lies 4 mm below the mark, 170 mm long and centred, and the mark stays on one line of it', () => {
  const { letterhead } = letter;
  if (letterhead === null) throw new Error('the letter form has a letterhead');
  for (const words of ['翠湖花園管理處', '安居物業服務有限公司翠湖花園管理處', '某'.repeat(40)]) {
    const placed = placeLetterhead(letter, letterhead, words);
    expect(placed.ruleTopMm - letterhead.topMm - placed.sizePt * MM_PER_POINT).toBeCloseTo(4);
    expect(placed.ruleLeftMm).toBe(20);
    expect(widthInCharacters(words) * placed.sizePt * MM_PER_POINT).toBeLessThanOrEqual(170);
    expect(placed.sizePt).toBeLessThanOrEqual(letterhead.sizePt);
    expect(placed.textTopMm).toBeGreaterThan(placed.ruleTopMm + placed.ruleHeightMm);
  }
});

test('the date lies four characters in with the names centred over it; a name too long lies two in', () => {
  const date = '2026年11月23日';
  const short = signatureIndents(['客服部'], date, '（蓋章處）');
  expect(short.date).toBe(4);
  expect((short.lines[0] ?? 0) + widthInCharacters('客服部') / 2).toBe(4 + widthInCharacters(date) / 2);
  const long = signatureIndents(['某'.repeat(20)], date, '');
  expect(long.lines).toEqual([2]);
  expect(long.date + widthInCharacters(date) / 2).toBe(12);
});

test('in every format the text fits between the margins and the page number below the text', () => {
  for (const name of PAGE_FORMAT_NAMES) {
    const { paper, margin, pageNumber } = PAGE_FORMATS[name];
    expect(paper.widthMm - margin.leftMm - margin.rightMm, name).toBeGreaterThan(100);
    if (pageNumber === null) continue;
    expect(pageNumber.topMm, name).toBeGreaterThanOrEqual(paper.heightMm - margin.bottomMm);
    expect(pageNumber.topMm + pageNumber.sizePt * MM_PER_POINT, name).toBeLessThan(paper.heightMm);
  }
});
