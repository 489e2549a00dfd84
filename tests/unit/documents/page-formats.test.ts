import { expect, test } from 'vitest';
import { MM_PER_POINT } from '../../../shared/documents/page-format.ts';
import { PAGE_FORMAT_NAMES, PAGE_FORMATS } from '../../../shared/documents/page-formats.ts';
import { placeLetterhead } from '../../../shared/documents/place-letterhead.ts';
import { placeFullHead } from '../../../shared/documents/place-official.ts';
import { signatureIndents } from '../../../shared/documents/place-signature.ts';
import { widthInCharacters } from '../../../shared/documents/text-width.ts';

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
    const sizePt = placed.lines[0]?.sizePt ?? 0;
    expect(placed.ruleTopMm - letterhead.topMm - sizePt * MM_PER_POINT).toBeCloseTo(4);
    expect(placed.ruleLeftMm).toBe(20);
    expect(widthInCharacters(words) * sizePt * MM_PER_POINT).toBeLessThanOrEqual(170);
    expect(sizePt).toBeLessThanOrEqual(letterhead.sizePt);
    expect(placed.textTopMm).toBeGreaterThan(placed.ruleTopMm + placed.ruleHeightMm);
  }
});

test('a letterhead of two lines sets the second smaller, and the rule lies below both', () => {
  const { letterhead } = PAGE_FORMATS.hongKongCircular;
  if (letterhead === null) throw new Error('the circular has a letterhead');
  const one = placeLetterhead(PAGE_FORMATS.hongKongCircular, letterhead, '翠湖花園管理處');
  const two = placeLetterhead(
    PAGE_FORMATS.hongKongCircular,
    letterhead,
    '翠湖花園管理處\nGarden Management Office',
  );
  const [first, second] = two.lines;
  expect(first).toEqual(one.lines[0]);
  expect(second?.sizePt).toBeLessThan(first?.sizePt ?? 0);
  expect(two.ruleTopMm - one.ruleTopMm).toBeCloseTo((second?.linePt ?? 0) * MM_PER_POINT);
});

const DATE = '2026年11月23日';
const DATE_WIDTH = widthInCharacters(DATE);

test('under a seal the date lies four characters in with the names centred over it; a name too long lies two in', () => {
  const sign = (name: string, seal: string) =>
    signatureIndents({ kind: 'signature', lines: [name], date: DATE, seal });
  const short = sign('客服部', '（蓋章處）');
  expect(short.date).toBe(4);
  expect((short.lines[0] ?? 0) + widthInCharacters('客服部') / 2).toBe(4 + DATE_WIDTH / 2);
  const long = sign('某'.repeat(20), '');
  expect(long.lines).toEqual([2]);
  expect(long.date + DATE_WIDTH / 2).toBe(12);
});

test('without a seal the date begins two characters right of the name, and the one that ends later lies two in', () => {
  for (const name of ['客服部', '翠湖花園客戶服務部', '安居物業服務有限公司翠湖花園管理處']) {
    const { lines, date } = signatureIndents({
      kind: 'signature',
      lines: [name],
      date: DATE,
      seal: '',
      placed: 'unsealed',
    });
    const nameIndent = lines[0] ?? 0;
    expect(nameIndent + widthInCharacters(name)).toBe(date + DATE_WIDTH + 2);
    expect(Math.min(nameIndent, date)).toBe(2);
  }
});

test('a head leaves its mark at the same height whatever stands above it', () => {
  for (const lines of [0, 1, 2, 3]) {
    const placed = placeFullHead(PAGE_FORMATS.gbFull, lines, '翠湖花園管理處');
    const { margin, body } = PAGE_FORMATS.gbFull;
    expect(margin.topMm + (lines * body.linePt + (placed?.aboveMarkPt ?? 0)) * MM_PER_POINT).toBeCloseTo(72);
    expect(placed?.aboveMarkPt).toBeGreaterThan(0);
  }
});

test('in every format the text fits between the margins and the page number below the text', () => {
  for (const name of PAGE_FORMAT_NAMES) {
    const { paper, margin, pageNumber } = PAGE_FORMATS[name];
    expect(paper.widthMm - margin.leftMm - margin.rightMm, name).toBeGreaterThan(100);
    expect(paper.heightMm - margin.topMm - margin.bottomMm, name).toBeGreaterThan(80);
    if (pageNumber === null) continue;
    expect(pageNumber.topMm, name).toBeGreaterThanOrEqual(paper.heightMm - margin.bottomMm);
    expect(pageNumber.topMm + pageNumber.sizePt * MM_PER_POINT, name).toBeLessThan(paper.heightMm);
  }
});
