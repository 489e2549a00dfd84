import fc from 'fast-check';
import { firstKindSettings } from '../../shared/features/letters/letter-kind-settings.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { CLAUSES, DRAFT, DRAFTS, ISSUABLE, LETTERS_IN_REVIEW, URGENT_LETTERS } from './busy-office.ts';
import { deliveryInputs, runInputs, tagInputs } from './meant-run-inputs.ts';

type Meant = readonly [path: string, input: fc.Arbitrary<unknown>];

/** Letters on their way, and the settings of their kinds. */
export function letterInputs({
  unitId,
  reason,
  database,
}: {
  readonly unitId: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
  readonly database: FeeOffice['office']['office']['core']['office']['database'];
}): readonly Meant[] {
  const id = fc.integer({ min: 1, max: DRAFTS });
  const letterAt = { id, version: fc.constantFrom(1, 1, 2) };
  // Those that were sent to review and not touched since.
  const inReview = {
    id: fc.integer({ min: DRAFTS + 1, max: DRAFTS + LETTERS_IN_REVIEW }),
    version: fc.constant(2),
  };
  const clauseId = fc.integer({ min: 1, max: CLAUSES.length });
  const once = fc.constantFrom(1, 1, 1, 9);
  const urgent = fc.integer({
    min: DRAFTS + LETTERS_IN_REVIEW + 1,
    max: DRAFTS + LETTERS_IN_REVIEW + URGENT_LETTERS,
  });
  const firstIssuable = DRAFTS + LETTERS_IN_REVIEW + URGENT_LETTERS + 1;
  return [
    [
      'letters.saveSettings',
      fc.record({
        version: fc.integer({ min: 1, max: 4 }),
        letterhead: fc.constant(''),
        department: fc.constant('客戶服務部'),
        withSealPlace: fc.boolean(),
        // Once on, runs would wait for a second person to the end.
        fourEyes: fc.constant(false),
      }),
    ],
    ['letters.submit', fc.record(letterAt)],
    [
      'letters.issue',
      fc.record({
        id: fc.integer({ min: firstIssuable, max: firstIssuable + ISSUABLE - 1 }),
        version: fc.constantFrom(1, 1, 2),
      }),
    ],
    ['letters.takeBack', fc.record(inReview)],
    ['letters.sendBack', fc.record({ ...inReview, comment: reason })],
    ['letters.agree', fc.oneof(fc.record(inReview), fc.record(letterAt))],
    [
      'letters.issueUrgently',
      fc.record({
        ...letterAt,
        managerId: fc.constantFrom(1, 1, 99),
        way: fc.constant('phone' as const),
        reason,
      }),
    ],
    ['letters.confirmUrgent', fc.record({ id: urgent, agrees: fc.boolean(), comment: reason })],
    ['letters.versions', fc.record({ id })],
    ['letters.compare', fc.record({ id, earlier: fc.constant(1), later: fc.constantFrom(1, 2) })],
    ['letters.notePrint', fc.record({ id, copies: fc.constantFrom(1, 2) })],
    ['letters.voidLetter', fc.record({ id, reason })],
    ['letters.discardDraft', fc.record(letterAt)],
    [
      'letters.editDraft',
      fc.record({ ...letterAt, body: fc.constant('# 通告\n{{scope}}') }).map((one) => ({ ...DRAFT, ...one })),
    ],
    ...runInputs({ unitId, reason, database }),
    ...deliveryInputs({ reason, database }),
    ...tagInputs({ unitId }),
    [
      'letters.saveKind',
      fc
        .record({ version: fc.integer({ min: 1, max: 4 }), sealed: fc.boolean() })
        .map((change) => ({ ...firstKindSettings('minutes'), ...change })),
    ],
    [
      'letters.recordSealUse',
      fc.record({
        usedOn: fc.constantFrom('2026-11-20', '2026-11-23', '2027-01-01'),
        seal: fc.constant('公章'),
        letterId: fc.oneof(fc.constant(null), id),
        title: fc.constant('授權書'),
        copies: fc.constant(2),
        applicant: fc.constant('李小姐'),
        approver: fc.constant('陳經理'),
        keeper: fc.constant('王小姐'),
      }),
    ],
    [
      'letters.compareTemplate',
      fc.record({ id: fc.integer({ min: 1, max: 16 }), earlier: once, later: once }),
    ],
    ['letters.readWordTemplate', fc.record({ ticket: fc.constantFrom('the-word-file', 'no-such-file') })],
    ['letters.clauseVersions', fc.record({ id: clauseId })],
    ['letters.compareClause', fc.record({ id: clauseId, earlier: once, later: fc.constantFrom(1, 2) })],
    [
      'letters.saveClause',
      fc.oneof(
        fc.record({
          edited: fc.record({ id: clauseId, version: fc.constantFrom(1, 1, 2) }),
          name: fc.constantFrom(...CLAUSES),
          body: fc.constantFrom('請以書面提出。', '{{若 附件}}'),
        }),
        fc.record({ name: fc.constantFrom(...CLAUSES, '查詢'), body: fc.constant('請致電{{服務電話}}。') }),
      ),
    ],
    ['letters.withdrawSealUse', fc.record({ id: fc.integer({ min: 1, max: 3 }), reason })],
  ];
}
