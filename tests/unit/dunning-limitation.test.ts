import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import { isProved, proofOf } from '../../shared/features/dunning/dunning.ts';
import {
  isRestDay,
  limitationEnd,
  limitationLevel,
  limitationOf,
  type Restart,
} from '../../shared/features/dunning/limitation.ts';

const NO_DAYS = new Map<string, boolean>();

function restart(on: string, kind: Restart['kind'] = 'demand', id = 1): Restart {
  return { on, kind, id };
}

describe('the end of a period', () => {
  test.each([
    // A Thursday three years later.
    ['2026-11-22', '2029-11-22'],
    // 2029-01-13 is a Saturday, so Monday is the last day.
    ['2026-01-13', '2029-01-15'],
    // No 29 February three years later: the month's last day, a Tuesday.
    ['2028-02-29', '2031-02-28'],
    // New Year's Day 2029 is a Monday and rests.
    ['2026-01-01', '2029-01-02'],
  ])('that runs from %s is %s', (from, end) => {
    expect(limitationEnd(from, NO_DAYS)).toBe(end);
  });

  test('is put off by what an office entered as days of rest, and not by a weekend that is worked', () => {
    const days = new Map([
      ['2029-11-22', true],
      ['2029-11-23', true],
      ['2029-11-24', false],
    ]);
    expect(limitationEnd('2026-11-22', days)).toBe('2029-11-24');
  });

  test('never lies on a day of rest, nor before the day of its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (later) => {
        const from = addDays('2010-01-01', later);
        const end = limitationEnd(from, NO_DAYS);
        expect(isRestDay(end, NO_DAYS)).toBe(false);
        expect(end >= `${Number(from.slice(0, 4)) + 3}${from.slice(4, 8)}01`).toBe(true);
      }),
    );
  });
});

describe('a demand that arrived', () => {
  // 東莞某案: bills of each month from 2013 on, one lawyer's letter of 2018-04-02.
  test('on 2018-04-02 saves what fell due from April 2015 on, and nothing before', () => {
    const letter = restart('2018-04-02');
    const saved = (dueOn: string) => limitationOf(dueOn, [letter], NO_DAYS).restart === letter;
    expect(saved('2013-01-15')).toBe(false);
    expect(saved('2015-03-15')).toBe(false);
    expect(saved('2015-03-30')).toBe(false);
    // 31 March 2018 was a Saturday: that period ended on Monday, the day of the letter.
    expect(saved('2015-03-31')).toBe(true);
    expect(saved('2015-04-01')).toBe(true);
    expect(saved('2015-04-15')).toBe(true);
    expect(limitationOf('2015-04-15', [letter], NO_DAYS).endsOn).toBe('2021-04-02');
    expect(limitationOf('2015-03-15', [letter], NO_DAYS)).toMatchObject({
      endsOn: '2018-03-15',
      late: [letter],
    });
  });

  test('before the due date restarts nothing, and each restart counts from the last', () => {
    const early = restart('2020-01-01');
    const first = restart('2022-05-10', 'demand', 2);
    const paid = restart('2025-05-09', 'partPayment', 3);
    expect(limitationOf('2020-06-01', [paid, early, first], NO_DAYS)).toEqual({
      restart: paid,
      endsOn: '2028-05-09',
      late: [],
    });
  });

  test('an acknowledgment counts after the end, and what follows counts from it', () => {
    const late = restart('2024-02-01', 'demand', 1);
    const signed = restart('2024-03-01', 'acknowledgment', 2);
    const after = restart('2026-02-27', 'demand', 3);
    expect(limitationOf('2020-01-15', [late, signed, after], NO_DAYS)).toEqual({
      restart: after,
      endsOn: '2029-02-27',
      late: [late],
    });
  });

  test('never brings the end nearer, whatever came in whichever order', () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((later) => addDays('2015-01-01', later));
    const events = fc.array(
      fc.record({
        on: day,
        kind: fc.constantFrom<Restart['kind']>('demand', 'partPayment', 'acknowledgment', 'suit'),
        id: fc.nat(1000),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(day, events, (dueOn, restarts) => {
        const none = limitationOf(dueOn, [], NO_DAYS);
        const some = limitationOf(dueOn, restarts, NO_DAYS);
        expect(some.endsOn >= none.endsOn).toBe(true);
        expect(limitationOf(dueOn, restarts.toReversed(), NO_DAYS).endsOn).toBe(some.endsOn);
      }),
    );
  });
});

test('warnings come 180, 90 and 30 days before the end', () => {
  const today = '2026-11-23';
  const level = (days: number) => limitationLevel(addDays(today, days), today);
  expect([-1, 0, 30, 31, 90, 91, 180, 181].map(level)).toEqual([
    'over',
    'in30',
    'in30',
    'in90',
    'in90',
    'in180',
    'in180',
    'far',
  ]);
});

test('a slip that nobody signed and a call without a record prove nothing', () => {
  const served = { receivedBy: '', caseNumber: '', trackingNumber: '', files: 0 };
  expect(isProved(proofOf({ ...served, kind: 'slip', result: 'signed' }))).toBe(false);
  expect(isProved(proofOf({ ...served, kind: 'call', result: 'arrived' }))).toBe(false);
  expect(isProved(proofOf({ ...served, kind: 'message', result: 'arrived' }))).toBe(false);
  expect(isProved(proofOf({ ...served, kind: 'suit', result: 'accepted' }))).toBe(false);
  expect(proofOf({ ...served, kind: 'registeredMail', result: 'refused' })).toBe('refusedToSign');
  expect(proofOf({ ...served, kind: 'slip', result: 'signed', receivedBy: '陳太' })).toBe('signedFor');
  expect(
    proofOf({
      ...served,
      kind: 'registeredMail',
      result: 'signed',
      receivedBy: '陳太',
      trackingNumber: 'EMS1',
    }),
  ).toBe('mailSigned');
  expect(proofOf({ ...served, kind: 'message', result: 'arrived', files: 1 })).toBe('messageArrived');
});
