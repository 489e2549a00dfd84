import * as fc from 'fast-check';
import { KEYS_OF_A_STATE, RECORDS } from './busy-office.ts';

interface HouseholdFacts {
  readonly firstUnitId: number;
  readonly version: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
}

/** Records of one household, and keys that go out, come back and are lost. */
export function householdInputs({
  firstUnitId,
  version,
  reason,
}: HouseholdFacts): [string, fc.Arbitrary<unknown>][] {
  const keyFrom = (state: number) =>
    fc.integer({ min: 1 + state * KEYS_OF_A_STATE, max: (state + 1) * KEYS_OF_A_STATE });
  const [inOffice, signedOut, lost] = [keyFrom(0), keyFrom(1), keyFrom(2)];
  const dueOn = fc.constantFrom('2026-11-30', '2027-06-30');
  const recordId = fc.integer({ min: 1, max: RECORDS });
  // Of what was moved once when the office was filled, and perhaps once more since.
  const moved = fc.constantFrom(2, 2, 3);
  const readOnce = fc.constantFrom(1, 1, 2);
  const ofRecord = { id: recordId, version: readOnce, unitId: fc.constant(firstUnitId) };
  const ended = fc.record({ id: recordId, version: readOnce, toOn: dueOn, reason });
  return [
    ['household.saveContact', fc.record({ ...ofRecord, name: fc.constant('陳先生') })],
    ['household.endContact', ended],
    ['household.revealContact', fc.record({ id: recordId, reason })],
    ['household.savePet', fc.record({ ...ofRecord, kind: fc.constant('cat'), name: fc.constant('咪咪') })],
    ['household.endPet', ended],
    [
      'household.saveAuthorisation',
      fc.record({ ...ofRecord, kind: fc.constant('entry'), name: fc.constant('鐘點工'), fromOn: dueOn }),
    ],
    ['household.endAuthorisation', ended],
    [
      'household.saveConsent',
      fc.record({
        ...ofRecord,
        purpose: fc.constant('短信通知'),
        givenBy: fc.constant('陳太'),
        givenOn: fc.constant('2026-02-01'),
      }),
    ],
    ['household.withdrawConsent', fc.record({ id: recordId, version: readOnce, withdrawnOn: dueOn, reason })],
    ['household.keyMovements', fc.record({ id: inOffice })],
    [
      'household.saveKey',
      fc.record({
        unitId: fc.constant(firstUnitId),
        kind: fc.constantFrom('key', 'card'),
        number: fc.uuid().map((text) => text.slice(0, 8)),
      }),
    ],
    ['household.handOutKey', fc.record({ id: inOffice, version: readOnce, holder: fc.constant('陳太') })],
    [
      'household.signOutKey',
      fc.record({
        id: inOffice,
        version: readOnce,
        holder: fc.constant('師傅'),
        purpose: fc.constant('維修'),
        dueOn,
      }),
    ],
    ['household.extendKey', fc.record({ id: signedOut, version: moved, dueOn })],
    ['household.takeKeyBack', fc.record({ id: signedOut, version, reason })],
    ['household.reportKeyLost', fc.record({ id: inOffice, version: readOnce, reason })],
    ['household.findKey', fc.record({ id: lost, version: moved, reason })],
    ['household.cancelKey', fc.record({ id: lost, version, reason })],
  ];
}
