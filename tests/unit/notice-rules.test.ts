import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../shared/domain/calendar.ts';
import { dayOf, hoursBefore, momentSchema } from '../../shared/domain/moment.ts';
import {
  FIRST_NOTICE_SETTINGS,
  latestPosting,
  leadVerdict,
  NOTICE_NATURES,
  noticeSettingsSchema,
  postingDates,
  stayVerdict,
} from '../../shared/features/notices/lead-time.ts';
import {
  NEXT_ACTS,
  noticeState,
  POSTING_ACTS,
  POSTING_STATES,
  postingState,
} from '../../shared/features/notices/posting-state.ts';
import { buildingsOfScope } from '../../shared/features/notices/scope.ts';

const moment = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
const nature = fc.constantFrom(...NOTICE_NATURES);
const lead = fc.record({ unit: fc.constantFrom('hours', 'days'), amount: fc.nat(2000) });

describe('how early a notice must hang', () => {
  test('the office’s rules at the beginning: 72 hours to prepare, 48 to know, the law’s days and hours', () => {
    const postBy = (of: (typeof NOTICE_NATURES)[number]) =>
      postingDates(
        { nature: of, effectiveFrom: '2026-12-15T09:00', effectiveTo: null, validUntil: null },
        FIRST_NOTICE_SETTINGS,
      );
    expect(postBy('prepare')).toEqual({
      postBy: '2026-12-12T09:00',
      requiredBy: null,
      takeDownOn: '2026-12-16',
    });
    expect(postBy('inform').postBy).toBe('2026-12-13T09:00');
    expect(postBy('waterCut')).toMatchObject({ postBy: '2026-12-12T09:00', requiredBy: '2026-12-14T09:00' });
    expect(postBy('powerCut')).toMatchObject({ postBy: '2026-12-08T23:59', requiredBy: '2026-12-08T23:59' });
    expect(postBy('urgentPowerCut').requiredBy).toBe('2026-12-14T09:00');
    expect(postBy('ownersMeeting').requiredBy).toBe('2026-12-01T23:59');
    expect(postBy('committeeMeeting').requiredBy).toBe('2026-12-08T23:59');
    expect(noticeSettingsSchema.parse(FIRST_NOTICE_SETTINGS)).toEqual(FIRST_NOTICE_SETTINGS);
  });

  test('a lead in hours is exactly so long before, a lead in days ends with its last day', () => {
    fc.assert(
      fc.property(moment, lead, (from, { unit, amount }) => {
        const latest = latestPosting(from, { unit, amount });
        expect(momentSchema.safeParse(latest).success).toBe(true);
        if (unit === 'hours') {
          expect(Date.parse(`${from}Z`) - Date.parse(`${latest}Z`)).toBe(amount * 3_600_000);
        } else {
          expect(daysBetween(dayOf(latest), dayOf(from))).toBe(amount);
          expect(latest.slice(11)).toBe('23:59');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what is up in time for the office is never late for the law, and later is never better', () => {
    const rank = { none: 0, ok: 1, short: 2, unlawful: 3 };
    fc.assert(
      fc.property(
        nature,
        moment,
        lead,
        fc.option(lead),
        moment,
        fc.nat(500),
        (of, from, advised, required, at, later) => {
          const settings = {
            ...FIRST_NOTICE_SETTINGS,
            rules: { ...FIRST_NOTICE_SETTINGS.rules, [of]: { advised, required, source: '規定' } },
          };
          const effect = { nature: of, effectiveFrom: from, effectiveTo: null, validUntil: null };
          const dates = postingDates(effect, settings);
          if (dates.requiredBy !== null) expect((dates.postBy ?? '') <= dates.requiredBy).toBe(true);
          const verdict = leadVerdict(dates, at);
          expect(verdict).not.toBe('none');
          if (verdict === 'unlawful') expect(at > (dates.requiredBy ?? '9')).toBe(true);
          expect(rank[leadVerdict(dates, hoursBefore(at, -later))]).toBeGreaterThanOrEqual(rank[verdict]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('it comes down after the last of its days, whichever says so', () => {
    fc.assert(
      fc.property(nature, fc.option(moment), fc.option(moment), fc.nat(30), (of, from, until, after) => {
        const validUntil = until === null ? null : dayOf(until);
        const dates = postingDates(
          { nature: of, effectiveFrom: from, effectiveTo: from, validUntil },
          { ...FIRST_NOTICE_SETTINGS, takeDownAfterDays: after },
        );
        const days = [from === null ? null : dayOf(from), validUntil].filter((day) => day !== null);
        if (days.length === 0) expect(dates.takeDownOn).toBeNull();
        else for (const day of days) expect((dates.takeDownOn ?? '') >= addDays(day, after)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a disclosure hangs its own days: fewer are too few, many more are questioned', () => {
    const stay = (effectiveTo: string, of: (typeof NOTICE_NATURES)[number] = 'disclosure') =>
      stayVerdict({ nature: of, effectiveFrom: '2026-12-01T09:00', effectiveTo }, FIRST_NOTICE_SETTINGS);
    expect(stay('2026-12-06T18:00')).toBe('short');
    expect(stay('2026-12-07T18:00')).toBe('ok');
    expect(stay('2026-12-15T18:00')).toBe('ok');
    expect(stay('2026-12-16T18:00')).toBe('long');
    expect(stay('2026-12-02T18:00', 'inform')).toBe('none');
  });
});

describe('how a posting stands', () => {
  const acts = fc.array(fc.constantFrom(...POSTING_ACTS), { maxLength: 6 });
  const facts = fc.record({
    cancelled: fc.boolean(),
    letterVoid: fc.boolean(),
    takeDownOn: fc.option(fc.constantFrom('2026-11-25', '2026-11-26', '2026-11-27')),
    acts,
  });

  test('it is always one of the states, and what is over never waits to go up', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const state = postingState(of, '2026-11-26');
        expect(POSTING_STATES).toContain(state);
        const over = of.letterVoid || (of.takeDownOn !== null && of.takeDownOn <= '2026-11-26');
        if (over) expect(['waiting', 'lost', 'up']).not.toContain(state);
        if (of.cancelled) expect(state).toBe('cancelled');
      }),
      { numRuns: 300 },
    );
  });

  test('whatever may be noted next changes how it stands', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const state = postingState(of, '2026-11-26');
        for (const next of NEXT_ACTS[state]) {
          const after = postingState({ ...of, acts: [...of.acts, next] }, '2026-11-26');
          expect([state, next, after === state]).toEqual([state, next, false]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a notice says first what is still to be done', () => {
    const state = (...postings: (typeof POSTING_STATES)[number][]) =>
      noticeState({ letterVoid: false, over: false, postings });
    expect(state()).toBe('toPlan');
    expect(state('cancelled')).toBe('toPlan');
    expect(state('up', 'waiting')).toBe('toPost');
    expect(state('up', 'down')).toBe('up');
    expect(state('down', 'missed')).toBe('down');
    expect(state('toTakeDown', 'waiting')).toBe('toTakeDown');
    expect(noticeState({ letterVoid: true, over: false, postings: ['toTakeDown'] })).toBe('toTakeDown');
    expect(noticeState({ letterVoid: true, over: false, postings: ['down'] })).toBe('void');
    expect(noticeState({ letterVoid: false, over: true, postings: [] })).toBe('lapsed');
  });
});

describe('the buildings that a scope means', () => {
  const buildings = Array.from({ length: 12 }, (_each, index) => ({ id: index + 1, name: `${index + 1}棟` }));

  test.each([
    ['1棟全體住戶', [1]],
    ['11棟', [11]],
    ['1棟、3棟、12棟', [1, 3, 12]],
    ['1至3棟', [1, 2, 3]],
    ['9棟至11棟', [9, 10, 11]],
    ['２棟', [2]],
    ['全體業主', buildings.map(({ id }) => id)],
    ['', buildings.map(({ id }) => id)],
    ['地下停車場車主', buildings.map(({ id }) => id)],
  ])('%s', (scope, ids) => {
    expect(buildingsOfScope(scope, buildings)).toEqual(ids);
  });

  test('any list of names is exactly those buildings', () => {
    fc.assert(
      fc.property(
        fc.subarray(buildings, { minLength: 1 }),
        fc.constantFrom('、', ' ', '及', ','),
        (some, comma) => {
          const scope = some.map(({ name }) => name).join(comma);
          expect(buildingsOfScope(scope, buildings)).toEqual(some.map(({ id }) => id));
        },
      ),
      { numRuns: 100 },
    );
  });
});
