import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OfficeOpenError } from '../../electron/database/open-error.ts';
import { explainStart } from '../../electron/launch/sentence.ts';
import { notSound } from '../../electron/office/read-through.ts';
import { inWords } from '../../shared/features/health/finding-words.ts';
import { FINDING_KINDS } from '../../shared/features/health/health.contract.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { messages } from '../../shared/i18n/messages.ts';

const log = { path: '', report: () => undefined };
const shutBy = (kinds: readonly (typeof FINDING_KINDS)[number][]) =>
  notSound({ findings: kinds.map((kind) => ({ kind, detail: '7' })), auditEntries: 0, auditHead: '' });

test('an office that stays closed says which parts of it are unsound, each once and in plain words', () => {
  const kinds = fc.array(fc.constantFrom(...FINDING_KINDS), { minLength: 1 });
  fc.assert(
    fc.property(kinds, (found) => {
      const error = shutBy(found);
      for (const language of LANGUAGES) {
        const { parts } = inWords(error.values, language);
        const named = FINDING_KINDS.filter((kind) =>
          String(parts).includes(messages[`finding.${kind}`][language]),
        );
        expect(named).toEqual(FINDING_KINDS.filter((kind) => found.includes(kind)));
        expect(String(parts).split(messages['finding.separator'][language])).toHaveLength(
          new Set(found).size,
        );
      }
    }),
  );
});

test('whoever starts the program reads them in both languages', () => {
  const [chinese, english] = explainStart(shutBy(['books', 'auditTrail']), log).split('\n');
  expect(chinese).toContain('（審計記錄、收費帳目）');
  expect(english).toContain('(the audit trail, the books of fees)');
});

test('a sentence on anything else is filled as it was', () => {
  const { values } = new OfficeOpenError('pagesChanged', { file: 'office.sqlite', pages: 3 });
  expect(inWords(values, 'en')).toEqual(values);
});
