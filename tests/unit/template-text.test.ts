import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentWords } from '../../shared/documents/document-words.ts';
import { composeLetter, type LetterContent } from '../../shared/features/letters/compose-letter.ts';
import { letterFieldMessages } from '../../shared/features/letters/letter-field.messages.ts';
import { LETTER_KIND_FACTS, LETTER_KINDS } from '../../shared/features/letters/letter-kind.ts';
import { lackingFields } from '../../shared/features/letters/letter-rules.ts';
import { fieldOfWords, isFieldName, MERGE_FIELDS } from '../../shared/features/letters/merge-field.ts';
import { MODEL_LETTERS } from '../../shared/features/letters/model-letters.ts';
import { MORE_MODEL_LETTERS } from '../../shared/features/letters/more-model-letters.ts';
import { withClauses } from '../../shared/features/letters/template-clauses.ts';
import { clausesOf, fieldsOf } from '../../shared/features/letters/template-fields.ts';
import {
  type Condition,
  readMark,
  type TemplateMark,
  writeMark,
} from '../../shared/features/letters/template-marks.ts';
import { parseTemplate } from '../../shared/features/letters/template-text.ts';
import { MOST_NESTED } from '../../shared/features/letters/template-tree.ts';
import { readRows, writeRows } from '../../shared/features/letters/typed-rows.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';

const MODELS = [...MODEL_LETTERS, ...MORE_MODEL_LETTERS];

function composed(
  body: string,
  values: Record<string, string> = {},
  kind: LetterContent['kind'] = 'incidentReport',
) {
  return composeLetter({
    kind,
    language: 'zh-Hant',
    body,
    values,
    arrears: [],
    bill: [],
    letterhead: '',
    signature: ['客戶服務部'],
    withSealPlace: false,
    number: '',
    issuedOn: '2026-11-23',
    format: 'plainA4',
  });
}

function linesOf(body: string, values: Record<string, string> = {}): string[] {
  const words = documentWords(composed(body, values).document).split('\n');
  return words.filter((line) => line !== '客戶服務部' && line !== '2026年11月23日');
}

const MARK_SIGNS = [
  '{{若 情況}}',
  '{{若無 附件}}',
  '{{若 處理方式=停工}}',
  '{{否則}}',
  '{{完}}',
  '{{情況}}',
  '{{>條款}}',
] as const;
const anyTemplate = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...MARK_SIGNS,
        '\n',
        '| ',
        '**',
        '__',
        '{{',
        '}}',
        '# ',
        '@ ',
        '{{表 甲：乙、丙}}',
        '|---|',
        ' <',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('the text of a template', () => {
  test('is read whatever it says, and made into a page or told what is wrong', () => {
    fc.assert(
      fc.property(anyTemplate, (body) => {
        const { problems } = parseTemplate(body);
        const lines = body.replace(/\r\n?/gu, '\n').trim().split('\n').length;
        for (const { line } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        const { missing } = composed(body);
        for (const { text } of problems) expect(missing).toContain(text);
      }),
      { numRuns: 400 },
    );
  });

  test('nests conditions no deeper than somebody can follow, however many are written', () => {
    const depthOf = (
      nodes: readonly { kind: string; whenSo?: readonly never[]; otherwise?: readonly never[] }[],
    ): number =>
      Math.max(
        0,
        ...nodes.map((node) =>
          node.kind === 'if' ? 1 + Math.max(depthOf(node.whenSo ?? []), depthOf(node.otherwise ?? [])) : 0,
        ),
      );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), (deep) => {
        const body = `${'{{若 情況}}\n'.repeat(deep)}甲\n${'{{完}}\n'.repeat(deep)}`;
        const { lines, problems } = parseTemplate(body);
        expect(depthOf(lines as never)).toBe(Math.min(deep, MOST_NESTED));
        expect(problems.filter(({ kind }) => kind === 'deep')).toHaveLength(Math.max(0, deep - MOST_NESTED));
        expect(problems.filter(({ kind }) => kind !== 'deep')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  const name = fc.constantFrom('facts', 'measure', '自訂欄位', '房 號 甲', 'constructor');
  const words = fc.constantFrom('甲', '停工', '數量（件）', 'one');
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      field: name,
      is: fc.constantFrom('filled' as const, 'empty' as const),
      value: fc.constant(''),
    }),
    fc.record({ field: name, is: fc.constantFrom('equal' as const, 'unequal' as const), value: words }),
  );
  const mark: fc.Arbitrary<TemplateMark> = fc.oneof(
    fc.record({ kind: fc.constant('field' as const), name, optional: fc.boolean() }),
    fc.record({ kind: fc.constant('clause' as const), name: words }),
    fc.record({
      kind: fc.constant('choice' as const),
      name,
      options: fc.uniqueArray(words, { minLength: 2, maxLength: 4 }),
      shown: fc.constantFrom('chosen' as const, 'ticked' as const),
      optional: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('rows' as const),
      name,
      columns: fc.array(fc.record({ name: words, share: fc.integer({ min: 1, max: 9 }) }), {
        minLength: 1,
        maxLength: 5,
      }),
      optional: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('if' as const), condition }),
    fc.constantFrom({ kind: 'else' as const }, { kind: 'end' as const }),
  );
  test('gives back every mark that was written', () => {
    fc.assert(
      fc.property(mark, (one) => {
        expect(readMark(writeMark(one).slice(2, -2))).toEqual(one);
      }),
    );
  });

  test('says which place is malformed: an open condition, a stray end, a list that is not alone', () => {
    const problemsOf = (body: string) =>
      parseTemplate(body).problems.map(({ kind, line }) => `${kind} ${line}`);
    expect(problemsOf('甲\n{{若 附件}}\n乙')).toEqual(['open 2']);
    expect(problemsOf('甲\n{{完}}')).toEqual(['stray 2']);
    expect(problemsOf('{{若 附件}}\n甲\n{{否則}}\n乙\n{{否則}}\n{{完}}')).toEqual(['stray 5']);
    expect(problemsOf('甲{{若 附件}}乙\n丙{{完}}')).toEqual(['open 1', 'stray 2']);
    expect(problemsOf('物品：{{表 物品：名稱、數量}}')).toEqual(['rowsNotAlone 1']);
    expect(problemsOf('甲 {{房號')).toEqual(['braces 1']);
  });
});

describe('a condition', () => {
  const body =
    '{{若 附件}}\n有：{{附件}}\n{{否則}}\n無附件\n{{完}}\n結尾{{if Measure=停工}}停{{else}}改{{end if}}';
  test('shows its lines or words when the field has a value, none, or says just this', () => {
    expect(linesOf(body)).toEqual(['無附件', '結尾改']);
    expect(linesOf(body, { attachments: '照片', measure: '停工' })).toEqual(['有：照片', '結尾停']);
  });

  test('asks only for the fields of what it shows', () => {
    const holds =
      (attachments: boolean) =>
      ({ is }: Condition) =>
        is === 'filled' ? attachments : false;
    const text = '{{若 附件}}{{情況}}{{否則}}{{建議}}{{完}}';
    expect(fieldsOf(text, holds(true)).map((field) => field.name)).toEqual(['attachments', 'facts']);
    expect(fieldsOf(text, holds(false)).map((field) => field.name)).toEqual(['attachments', 'proposal']);
    expect(composed(text).missing).toEqual(['proposal']);
  });
});

describe('a list of rows', () => {
  test('is a table under the columns of its template, and missing while it is empty', () => {
    const body = '{{表 放行物品：物品*3、數量}}';
    expect(composed(body).missing).toEqual(['goods']);
    const { document, missing } = composed(body, {
      goods: writeRows([
        ['沙發', '1'],
        ['', ''],
      ]),
    });
    expect(missing).toEqual([]);
    expect(document.sections[0]?.blocks[0]).toMatchObject({
      kind: 'table',
      columns: [{ share: 3 }, { share: 1 }],
      headerRows: 1,
      rows: [
        [{ runs: [{ text: '物品' }] }, { runs: [{ text: '數量' }] }],
        [{ runs: [{ text: '沙發' }] }, { runs: [{ text: '1' }] }],
      ],
    });
  });

  test('keeps the rows that were typed, and reads anything else without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('甲', 'x y', '12', ''), { minLength: 3, maxLength: 3 }), {
          maxLength: 8,
        }),
        (rows) => {
          expect(readRows(writeRows(rows), 3)).toEqual(
            rows.filter((cells) => cells.some((cell) => cell !== '')),
          );
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 10 }), (text, columns) => {
        for (const cells of readRows(text, columns)) expect(cells).toHaveLength(columns);
      }),
    );
    expect(readRows('沙發|1\n紙箱|3', 2)).toEqual([
      ['沙發', '1'],
      ['紙箱', '3'],
    ]);
    expect(readRows('["\\u0000"]', 1)).toEqual([['["\\u0000"]']]);
    expect(readRows('[["a\\u0000"]]', 1)).toEqual([]);
  });
});

test('a drawn table joins cells, takes widths and a heading from its ruler, and stretches a short row', () => {
  const { document } = composed('| 甲 | 乙 | 丙 |\n|--|----|--:|\n| **房號** | < | {{情況?}} |\n| 簽收 |', {
    facts: '一|二',
  });
  expect(document.sections[0]?.blocks[0]).toEqual({
    kind: 'table',
    columns: [
      { share: 2, align: 'left' },
      { share: 4, align: 'left' },
      { share: 2, align: 'right' },
    ],
    headerRows: 1,
    rows: [
      [{ runs: [{ text: '甲' }] }, { runs: [{ text: '乙' }] }, { runs: [{ text: '丙' }] }],
      [{ runs: [{ text: '房號', bold: true }], columnSpan: 2 }, { runs: [{ text: '一|二' }] }],
      [{ runs: [{ text: '簽收' }], columnSpan: 3 }],
    ],
  });
});

test('strokes to sign on are no underline, and a sign without its other is printed', () => {
  expect(linesOf('簽名：____　日期：____')).toEqual(['簽名：____　日期：____']);
  expect(linesOf('甲**乙')).toEqual(['甲**乙']);
  const [block] = composed('甲**{{情況}}乙**__丙__', { facts: '**丁**' }).document.sections[0]?.blocks ?? [];
  expect(block).toMatchObject({
    runs: [
      { text: '甲' },
      { text: '**丁**', bold: true },
      { text: '乙', bold: true },
      { text: '丙', underline: true },
    ],
  });
});

test('a clause is put in by its name, as text that calls no other, and one that is not there blocks the letter', () => {
  const clauses = new Map([['異議', '請以書面提出。\n{{>另一}}']]);
  expect(clausesOf('{{>異議}}\n{{>不存在}}\n{{> 異議 }}')).toEqual(['異議', '不存在']);
  expect(withClauses('一、{{>異議}}\n| 甲 | {{>異議}} |', clauses)).toBe(
    '一、請以書面提出。\n{{>另一}}\n| 甲 | 請以書面提出。<br>{{>另一}} |',
  );
  expect(composed('{{>不存在}}').missing).toEqual(['>不存在']);
});

describe('the fields and models that come with the program', () => {
  test('no two fields have one name in a language, nor one that means a mark', () => {
    const names = Object.keys(MERGE_FIELDS).filter(isFieldName);
    for (const language of LANGUAGES) {
      const words = names.map((each) => letterFieldMessages[`letterField.${each}`][language]);
      expect(new Set(words.map((each) => each.toLowerCase())).size).toBe(names.length);
      for (const [index, each] of words.entries()) {
        expect(fieldOfWords(each)).toBe(names[index]);
        expect(readMark(each)).toEqual({ kind: 'field', name: names[index], optional: false });
      }
    }
  });

  test('every kind has a model in Traditional Chinese, each name in one language once', () => {
    const kinds = new Set(MODELS.filter(({ language }) => language === 'zh-Hant').map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...LETTER_KINDS].sort());
    expect(new Set(MODELS.map(({ language, name }) => `${language} ${name}`)).size).toBe(MODELS.length);
  });

  test.each(MODELS.map((model) => [`${model.name} (${model.language})`, model] as const))(
    '%s is whole, asks by known names, tells what its kind must and names nobody in public',
    (_name, model) => {
      expect(parseTemplate(model.body).problems).toEqual([]);
      expect(lackingFields(model.kind, model.body)).toEqual([]);
      for (const { name } of fieldsOf(model.body)) {
        expect(isFieldName(name) ? '' : name).toBe('');
        if (LETTER_KIND_FACTS[model.kind].to !== 'everyone') continue;
        expect(['unit', 'arrears', 'bill']).not.toContain(
          MERGE_FIELDS[name as keyof typeof MERGE_FIELDS].source,
        );
      }
      // Supplies may not be cut off to make anybody pay.
      if (model.kind === 'supplyNotice') expect(model.body).not.toMatch(/欠費|欠费|催繳|催缴|arrears/u);
    },
  );
});

test('a goods slip has its three parts on one page while its list is short, else a page each', () => {
  const body = '# 物品放行條\n{{表 放行物品：物品、數量}}';
  const slip = (rows: number) => {
    const goods = writeRows(Array.from({ length: rows }, (_, index) => [`紙箱${index + 1}`, '1']));
    return (
      composed(body, { goods, validUntil: '2026-11-23' }, 'goodsPass').document.sections[0]?.blocks ?? []
    );
  };
  for (const [rows, breaks] of [
    [3, 0],
    [20, 2],
  ] as const) {
    const blocks = slip(rows);
    expect(blocks.filter(({ kind }) => kind === 'title')).toHaveLength(3);
    expect(blocks.flatMap((block) => (block.kind === 'number' ? [block.text] : []))).toEqual([
      '第一聯　存根',
      '第二聯　門崗',
      '第三聯　客戶',
    ]);
    expect(blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(breaks);
  }
});
