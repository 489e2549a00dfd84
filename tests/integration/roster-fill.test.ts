import { afterEach, beforeEach, expect, test } from 'vitest';
import { threeShifts } from '../fixtures/roster-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { reason } });
const MONTH = '2026-12';

async function openRoster(people = 6) {
  const team = await hireTeam(office.api, { people, of: () => ({ hoursScheme: 'comprehensive' }) });
  const shifts = await threeShifts(office.api);
  const need = { teamId: team.teamId, days: '1234567H' };
  const begun = await office.api.roster.startRoster({ teamId: team.teamId, month: MONTH });
  const needs = async () => {
    await office.api.roster.saveNeed({ ...need, startsMinute: 420, endsMinute: 900, people: 2 });
    await office.api.roster.saveNeed({ ...need, startsMinute: 1380, endsMinute: 1860, people: 1 });
  };
  return { ...team, ...shifts, rosterId: begun.id, version: begun.version, needs };
}

test('a proposal leaves the roster as it is; taken over it meets the needs beside what was fixed', async () => {
  const { rosterId, version, needs, employeeIds, late, teamId } = await openRoster();
  const [one = 0] = employeeIds;
  await needs();
  const { version: now } = await office.api.roster.saveCells({
    rosterId,
    version,
    changes: [{ employeeId: one, day: '2026-12-03', to: late.id, fixed: true }],
  });
  const proposal = await office.finish(
    await office.api.roster.proposeFill({ rosterId, version: now, usualHours: false }),
  );
  expect((await office.api.roster.roster({ teamId, month: MONTH }))?.cells).toHaveLength(1);
  expect(proposal).toMatchObject({ rosterId, version: now, best: true, shortages: [] });
  expect(proposal.cells).toHaveLength(6 * 31 - 1);
  expect(proposal.cells.some(({ employeeId, day }) => employeeId === one && day === '2026-12-03')).toBe(
    false,
  );
  const nights = proposal.fairness.map((row) => row.nights.after);
  expect(Math.max(...nights) - Math.min(...nights)).toBeLessThanOrEqual(1);
  await office.api.roster.saveCells({
    rosterId,
    version: now,
    changes: proposal.cells.map(({ employeeId, day, shiftKindId }) => ({
      employeeId,
      day,
      to: shiftKindId ?? 'rest',
    })),
  });
  const filled = await office.api.roster.roster({ teamId, month: MONTH });
  expect(filled?.cells).toHaveLength(6 * 31);
  await expect(office.api.roster.publish({ rosterId, version: filled?.version ?? 0 })).resolves.toMatchObject(
    {
      published: { number: 1 },
    },
  );
  await expect(
    office.api.roster.proposeFill({ rosterId, version: filled?.version ?? 0 }),
  ).rejects.toMatchObject(refused('rosterNothingToFill'));
}, 60_000);

test('without needs, without a shift or over a colleague’s change nothing is proposed, and it says why', async () => {
  const { rosterId, version, needs } = await openRoster(2);
  await expect(office.api.roster.proposeFill({ rosterId, version })).rejects.toMatchObject(
    refused('rosterNoNeeds'),
  );
  await needs();
  await expect(office.api.roster.proposeFill({ rosterId, version: version + 1 })).rejects.toMatchObject(
    refused('changedMeanwhile'),
  );
  for (const { position: _position, ...kind } of await office.api.roster.shiftKinds()) {
    await office.api.roster.saveShiftKind({ ...kind, active: false });
  }
  await expect(office.api.roster.proposeFill({ rosterId, version })).rejects.toMatchObject(
    refused('rosterNoShifts'),
  );
});

test('stopped on its way a proposal leaves nothing, and the office answers all the while', async () => {
  const { rosterId, version, needs, teamId } = await openRoster(40);
  await needs();
  const { jobId } = await office.api.roster.proposeFill({ rosterId, version, seconds: 600 });
  let longest = 0;
  for (let turn = 0; turn < 20; turn += 1) {
    const began = performance.now();
    await office.api.jobs.status({ jobId });
    longest = Math.max(longest, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await office.api.jobs.status({ jobId })).state).toBe('running');
  const status = await office.api.jobs.cancel({ jobId });
  expect(status.state).toBe('cancelled');
  expect(longest).toBeLessThan(200);
  expect(await office.api.roster.roster({ teamId, month: MONTH })).toMatchObject({ version, cells: [] });
}, 60_000);
