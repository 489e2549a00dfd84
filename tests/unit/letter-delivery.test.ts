import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../electron/features/letters/letter-recipients.service.ts';
import { foldText } from '../../electron/office/fold-text.ts';
import { formatUnitCode, unitKey } from '../../shared/domain/unit-code.ts';
import { isProved, proofOf } from '../../shared/features/dunning/dunning.ts';
import { addressLabels, labelText } from '../../shared/features/letters/address-label-document.ts';
import { deliverySheet, SHEET_LINES } from '../../shared/features/letters/delivery-sheet-document.ts';
import {
  DELIVERY_RESULTS,
  isDemand,
  provesArrival,
  RESULTS_OF_METHOD,
} from '../../shared/features/letters/letter-delivery.ts';
import { LETTER_KINDS } from '../../shared/features/letters/letter-kind.ts';
import { DELIVERY_METHODS } from '../../shared/features/letters/letter-kind-settings.ts';
import { pastedPieces } from '../../shared/features/letters/letter-recipients.ts';

describe('what proves an arrival', () => {
  const anyDelivery = fc.constantFrom(...DELIVERY_METHODS).chain((method) =>
    fc.record({
      method: fc.constant(method),
      result: fc.constantFrom(...RESULTS_OF_METHOD[method]),
      receivedBy: fc.constantFrom('', '陳太'),
      witness: fc.constantFrom('', '保安'),
      reference: fc.constantFrom('', 'EMS1'),
      files: fc.integer({ min: 0, max: 1 }),
    }),
  );

  test('of a demand is what the law on limitation counts, and nothing else', () => {
    fc.assert(
      fc.property(anyDelivery, fc.constantFrom('dunning', 'finalDemand'), (delivery, kind) => {
        const { method, result, receivedBy, reference, files } = delivery;
        const served =
          result === 'signed' || result === 'refused' || result === 'returned' || result === 'arrived'
            ? isProved(
                proofOf({
                  kind: method === 'call' ? 'call' : method === 'message' ? 'message' : 'ownerLetter',
                  result,
                  receivedBy,
                  caseNumber: '',
                  trackingNumber: method === 'post' ? reference : '',
                  files,
                }),
              )
            : false;
        expect(provesArrival(delivery, { kind, methods: [...DELIVERY_METHODS] })).toBe(served);
      }),
    );
  });

  test('of no letter is a plan, a sending, a closed door or a letter that came back', () => {
    fc.assert(
      fc.property(anyDelivery, fc.constantFrom(...LETTER_KINDS), (delivery, kind) => {
        const proved = provesArrival(delivery, { kind, methods: [...DELIVERY_METHODS] });
        if (['planned', 'sent', 'absent', 'returned'].includes(delivery.result)) expect(proved).toBe(false);
        if (delivery.result === 'left' && isDemand(kind)) expect(proved).toBe(false);
      }),
    );
  });

  test('has a way to every result', () => {
    const reached = new Set(DELIVERY_METHODS.flatMap((method) => RESULTS_OF_METHOD[method]));
    expect([...reached].sort()).toEqual([...DELIVERY_RESULTS].sort());
  });
});

describe('pasted rooms', () => {
  const units = ['1棟', '2棟', 'A座'].flatMap((building, block) =>
    ['101', '102', '1203'].map((room, door) => {
      const place = { building, entrance: block === 1 ? '2單元' : '', room };
      return {
        unitId: block * 10 + door + 1,
        unitName: formatUnitCode(place),
        unitKey: unitKey(place, foldText),
      };
    }),
  );

  test('are found however they are written, a cell of a sheet or two, and nothing of them is dropped', () => {
    const written = fc.constantFrom(...units).chain((unit) => {
      const [building = '', entrance = '', room = ''] = unit.unitKey.split('|');
      const dashed = [building, entrance, room].filter((part) => part !== '').join('-');
      return fc
        .constantFrom(unit.unitName, dashed, `${unit.unitName}\t某某\t13800138000`, ` ${unit.unitName}室 `)
        .map((text) => ({ text, unitId: unit.unitId }));
    });
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '、', '；'),
        (rows, mark) => {
          const { found, unread } = readPasted(rows.map(({ text }) => text).join(mark), units);
          expect(unread).toEqual([]);
          expect(found).toEqual(rows.map(({ unitId }) => unitId));
        },
      ),
    );
  });

  test('that name nothing or several are each told', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => {
        const { found, unread } = readPasted(text, units);
        expect(found.length + unread.length).toBe(pastedPieces(text).length);
      }),
    );
    expect(readPasted('1203', units).unread).toMatchObject([
      { problem: 'several', candidates: [{ unitId: 3 }, { unitId: 13 }, { unitId: 23 }] },
    ]);
  });
});

describe('papers of a run', () => {
  const line = {
    unitName: '1棟101',
    recipient: '陳太',
    number: '客服函〔2026〕1號',
    subject: '函',
    copies: 2,
  };

  test('the delivery sheet numbers its pages, repeats its head and lists every letter once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const lines = Array.from({ length: count }, () => ({ ...line, subject: '配'.repeat(80) }));
        const { sections } = deliverySheet({
          office: '翠湖花園管理處',
          lines,
          language: 'zh-Hant',
          printedOn: '2026-11-23',
        });
        expect(sections).toHaveLength(Math.ceil(count / SHEET_LINES));
        const words = sections.map((section) => JSON.stringify(section));
        expect(
          words.every((page, index) =>
            page.includes(`第 ${String(index + 1)} 頁，共 ${String(sections.length)} 頁`),
          ),
        ).toBe(true);
        const rows = sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'table' ? block.rows.slice(1) : [])),
        );
        expect(rows.map(([serial]) => serial?.runs[0]?.text)).toEqual(
          lines.map((_each, index) => String(index + 1)),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('every label is seven lines high, whatever is on it, and twenty-four fill a sheet', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 60 }), (address, recipient) => {
        const clean = (text: string): string => text.replace(/[\n\r\t]/gu, ' ');
        const text = labelText({
          address: clean(address),
          recipient: clean(recipient),
          number: '客服函〔2026〕1號',
        });
        expect(text.split('\n')).toHaveLength(7);
      }),
    );
    const labels = Array.from({ length: 25 }, () => ({
      address: '翠湖花園 1棟101',
      recipient: '陳太',
      number: '1',
    }));
    const { sections } = addressLabels(labels, 'zh-Hant');
    expect(sections).toHaveLength(2);
    expect(labelText(undefined).trim()).toBe('');
  });
});
