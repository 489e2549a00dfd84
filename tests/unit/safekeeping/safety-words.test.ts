import { expect, test } from 'vitest';
import { gapOf } from '../../../electron/features/safekeeping/gap.ts';
import type { AuditRow } from '../../../electron/office/audit-trail.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { passphraseSheet } from '../../../shared/features/safekeeping/passphrase-sheet.ts';
import { restoreRecordDocument } from '../../../shared/features/safekeeping/restore-record.ts';
import { SAFETY_WARNINGS } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { warningsFor, worstTone } from '../../../shared/features/safekeeping/safety-words.ts';
import { shownRows } from '../../../shared/features/safekeeping/shown-rows.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';

function row(seq: number, action: string, after: object | null = null): AuditRow {
  return {
    seq,
    at: `2026-11-23T02:${String(seq).padStart(2, '0')}:00.000Z`,
    staff_id: 1,
    staff_name: '陳經理',
    role: 'manager',
    action,
    entity: 'receipt',
    entity_id: String(seq),
    reason: '',
    before: null,
    after: after === null ? null : JSON.stringify(after),
    previous_hash: '',
    hash: '',
  };
}

const GAP = gapOf([
  row(1, 'safekeeping.backUpNow'),
  row(2, 'access.signIn'),
  row(3, 'fees.takePayment', { number: 'SJ-2026-000007', amountCents: 12_891 }),
]);

test('copies and sign-ins are in what came after, and are no work that was lost', () => {
  expect([GAP.entries, GAP.work]).toEqual([3, 1]);
});

test('the safest office has no warnings, and one danger outweighs any number of cautions', () => {
  expect(worstTone([])).toBe('safe');
  expect(worstTone(['backupOld', 'secondTargetNone'])).toBe('caution');
  expect(worstTone(['backupOld', 'noBackup', 'secondTargetNone'])).toBe('danger');
});

test('a supervisor is told what a supervisor can do, a steward nothing', () => {
  expect(warningsFor('manager', SAFETY_WARNINGS)).toEqual(SAFETY_WARNINGS);
  expect(
    warningsFor('supervisor', ['noBackup', 'secondTargetNone', 'folderNetwork', 'folderSynced']),
  ).toEqual(['noBackup']);
  expect(warningsFor('steward', SAFETY_WARNINGS)).toEqual([]);
});

test('numbers of rows bear the office’s words, the program’s own are left out and the rest is added up', () => {
  expect(
    shownRows([
      { table: 'answered_request', now: 9, after: 1 },
      { table: 'receipt', now: 5, after: 4 },
      { table: 'not_yet_named', now: 3, after: 1 },
      { table: 'nor_this', now: 1, after: 0 },
    ]),
  ).toEqual([
    { words: 'table.receipt', now: 5, after: 4 },
    { words: 'table.other', now: 4, after: 1 },
  ]);
});

test.each(LANGUAGES)('the printed list of a restore names the receipt and its amount (%s)', (language) => {
  const page = renderHtml(
    restoreRecordDocument(
      {
        id: 1,
        kind: 'restore',
        at: '2026-11-23T03:00:00.000Z',
        staffName: '陳經理',
        backupName: 'office-1.sqlite',
        backupMadeAt: null,
        problem: '',
        gap: GAP,
        aside: 'until-1',
      },
      { language, siteName: '翠湖花園', clock: (instant) => instant.slice(0, 16) },
    ),
    { nonce: '' },
  );
  expect(page).toContain('SJ-2026-000007');
  expect(page).toContain('128.91');
  expect(page).toContain(messages['activity.fees.takePayment'][language]);
  // One line to tick: copies and sign-ins are nothing to do again.
  expect(page.split('□')).toHaveLength(2);
});

test.each(LANGUAGES)(
  'the passphrase sheet names the place and leaves the passphrase to be written (%s)',
  (language) => {
    const sheet = passphraseSheet(
      { siteName: '翠湖花園', folder: 'E:\\備份', printedOn: '2026-11-23' },
      language,
    );
    const page = renderHtml(sheet, { nonce: '' });
    expect(page).toContain('E:\\備份');
    expect(page).toContain(messages['sheet.line'][language]);
    expect(sheet.sections[0]?.blocks.filter(({ kind }) => kind === 'rule')).toHaveLength(4);
  },
);
