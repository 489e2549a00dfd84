import * as fc from 'fast-check';
import { FIRST_FILING_SETTINGS } from '../../shared/features/filing/filing-settings.ts';
import { DRAFTS, ENTRIES_OF_A_STATE, LISTS_OF_A_STATE } from './busy-office.ts';

/** What goes on with the entries of `fileEntries`; those beyond are hit by chance. */
export function filingInputs({
  version,
  unitId,
  reason,
}: {
  readonly version: fc.Arbitrary<number>;
  readonly unitId: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
}): [string, fc.Arbitrary<unknown>][] {
  const from = (place: number, count = ENTRIES_OF_A_STATE) =>
    fc.integer({ min: 1 + place, max: place + count });
  const [registered, circulating] = [from(0), from(ENTRIES_OF_A_STATE)];
  const archived = from(2 * ENTRIES_OF_A_STATE);
  const drafts = from(3 * ENTRIES_OF_A_STATE + 3 * LISTS_OF_A_STATE);
  const internal = from(4 * ENTRIES_OF_A_STATE + 3 * LISTS_OF_A_STATE);
  const listsIn = (state: number) => ({
    id: from(state * LISTS_OF_A_STATE, LISTS_OF_A_STATE),
    version: fc.constant(state + 1),
  });
  const [listed, appraised, approvedList] = [listsIn(0), listsIn(1), listsIn(2)];
  const day = fc.constantFrom('2026-11-20', '2026-11-23');
  const attachmentId = fc.integer({ min: 1, max: 3 });
  const entryAt = { id: registered, version };
  return [
    ['filing.entry', fc.record({ id: registered })],
    [
      'filing.saveSettings',
      fc.integer({ min: 1, max: 3 }).map((each) => ({ ...FIRST_FILING_SETTINGS, version: each })),
    ],
    [
      'filing.saveEntry',
      fc.record({
        register: fc.constantFrom('incoming', 'outgoing', 'internal'),
        passedOn: day,
        title: fc.constant('關於檢查的通知'),
        unitId: fc.option(unitId),
        registered: fc.boolean(),
      }),
    ],
    ['filing.discardDraft', fc.record({ id: drafts, version: fc.constant(1) })],
    ['filing.registerLetters', fc.record({ letterIds: fc.tuple(fc.constantFrom(1, 1, 2, 3)) })],
    ['filing.ofLetter', fc.record({ letterId: fc.integer({ min: 1, max: DRAFTS }) })],
    [
      'filing.circulate',
      fc.record({ ...entryAt, version: fc.constantFrom(2, 3), readers: fc.constant(['王主任']) }),
    ],
    [
      'filing.noteSeen',
      // The readers were named entry by entry, two of each.
      fc
        .record({
          id: circulating,
          place: fc.constantFrom(0, 1),
          version: fc.constantFrom(2, 3),
          seenOn: day,
        })
        .map(({ place, ...seen }) => ({ ...seen, readerId: 2 * (seen.id - ENTRIES_OF_A_STATE) - place })),
    ],
    [
      'filing.handle',
      fc.record({ id: fc.oneof(registered, internal), version: fc.constantFrom(2, 3), doneOn: day }),
    ],
    [
      'filing.archive',
      fc.record({
        id: internal,
        version: fc.constantFrom(2, 2, 3),
        archiveClass: fc.constantFrom('WS', 'WS', 'YZ'),
        organisation: fc.constant('KFB'),
        year: fc.constant(2026),
        retentionClassId: fc.integer({ min: 1, max: 12 }),
      }),
    ],
    [
      'filing.settle',
      fc.record({ id: archived, version: fc.constantFrom(3, 3, 4), settledOn: fc.option(day) }),
    ],
    ['filing.voidEntry', fc.record({ id: circulating, version, reason })],
    ['filing.attach', fc.record({ ticket: fc.constant('the-scan'), id: archived })],
    ['filing.attachDocument', fc.record({ id: registered, documentId: fc.integer({ min: 1, max: 12 }) })],
    ['filing.removeAttachment', fc.record({ attachmentId: fc.integer({ min: 2, max: 12 }), reason })],
    ['filing.openAttachment', fc.record({ attachmentId, reason })],
    ['filing.takeAttachment', fc.record({ attachmentId, reason })],
    [
      'filing.saveRetentionClass',
      fc.record({
        code: fc.stringMatching(/^[A-Z]{6}$/u),
        name: fc.constant('其他'),
        years: fc.constantFrom(null, 5),
        nature: fc.constant('custom'),
        source: fc.constant('本處'),
      }),
    ],
    ['filing.deliverCatalogue', fc.record({ reason, receiver: fc.constant('業委會') })],
    ['filing.placeHold', fc.record({ of: fc.constantFrom('entry', 'unit'), id: registered, reason })],
    ['filing.liftHold', fc.record({ holdId: fc.integer({ min: 1, max: 12 }), reason })],
    ['filing.drawUpDisposal', fc.record({ entryIds: fc.tuple(archived) })],
    ['filing.disposal', fc.record({ id: listed.id })],
    ['filing.destructionList', fc.record({ id: listed.id })],
    ['filing.deliverDestructionList', fc.record({ id: listed.id })],
    [
      'filing.appraiseDisposal',
      fc.integer({ min: 1, max: LISTS_OF_A_STATE }).map((id) => ({
        id,
        version: 1,
        appraisers: ['張會計'],
        // Each list is of one entry, so its item bears its own number.
        decisions: [{ itemId: id, decision: 'destroy' }],
      })),
    ],
    ['filing.approveDisposal', fc.record(appraised)],
    [
      'filing.carryOutDisposal',
      fc.record({
        ...approvedList,
        method: fc.constant('碎紙'),
        carriedOutOn: fc.constantFrom('2026-11-23', '2026-11-24'),
        witnesses: fc.constant(['王主任', '張會計']),
      }),
    ],
    ['filing.finishRemoval', fc.record({ id: approvedList.id })],
    ['filing.cancelDisposal', fc.record({ ...listed, reason })],
  ];
}
