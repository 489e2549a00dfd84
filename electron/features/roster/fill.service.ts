import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { addDays, monthRange } from '../../../shared/domain/calendar.ts';
import { dayNumber, dayOfNumber } from '../../../shared/features/roster/day-number.ts';
import { countsSoFar } from '../../../shared/features/roster/fair-start.ts';
import type { FillProblem } from '../../../shared/features/roster/fill-problem.ts';
import { fillProblemOf } from '../../../shared/features/roster/fill-problem-of.ts';
import type { FillProposal } from '../../../shared/features/roster/fill-proposal.ts';
import type { Roster } from '../../../shared/features/roster/roster.ts';
import type { rosterFillContract } from '../../../shared/features/roster/roster-fill.contract.ts';
import { cycleAround } from '../../../shared/features/roster/roster-settings.ts';
import type { OutsideJob } from '../../jobs/job-plan.ts';
import type { ActionContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { fillInBackground } from './fill-in-background.ts';
import { workedDays } from './quarter.repository.ts';
import { calendarOf } from './roster.repository.ts';
import { rosterOf } from './roster.service.ts';
import { assertMayRoster } from './roster-team.ts';
import { listShiftKinds } from './shift-kind.repository.ts';

type Input = z.output<typeof rosterFillContract.proposeFill.input>;

/** Proposes what the empty cells may be. Nothing is changed: whoever asked takes it over or throws it away. */
export function proposeFill(input: Input, context: ActionContext): OutsideJob<FillProposal> {
  const { rosterId, version, seconds, seed } = input;
  const roster = rosterOf({ id: rosterId }, context);
  assertMayRoster(roster.teamId, context);
  if (roster.version !== version) throw changedMeanwhile(context.database, 'roster', rosterId);
  const problem = problemOf(roster, input, context);
  return {
    kind: 'outside',
    run: async ({ progress, signal }) => {
      await progress(0, 100);
      let told = Promise.resolve();
      const found = await fillInBackground(
        { problem, effort: { seconds, seed } },
        (done) => {
          // Cancelling reaches the thread through the signal; here it would only be said twice.
          told = progress(done, 100).catch(() => undefined);
        },
        signal,
      );
      await told;
      await progress(100, 100);
      return { rosterId, version, ...found };
    },
  };
}

function problemOf(roster: Roster, wishes: Input, { database }: ActionContext): FillProblem {
  const { month, teamName } = roster;
  if (roster.needs.length === 0) throw refuse('rosterNoNeeds', { team: teamName });
  const shifts = listShiftKinds(database);
  if (!shifts.some(({ active }) => active)) throw refuse('rosterNoShifts');
  const { first } = monthRange(month);
  const [from] = cycleAround(month, 'quarter');
  const span = { from: monthRange(from).first, to: addDays(first, -1) };
  const days = Array.from({ length: dayNumber(first) - dayNumber(span.from) }, (_, index) =>
    dayOfNumber(dayNumber(span.from) + index),
  );
  const soFar = countsSoFar(
    roster.members,
    workedDays(database, roster.id, span).map((row) => ({ ...row, night: row.night === 1 })),
    days,
    new Map(calendarOf(database, span.from, span.to).map((day) => [day.day, day])),
  );
  const problem = fillProblemOf(roster, shifts, soFar, wishes);
  if (!hasOpenCell(problem)) throw refuse('rosterNothingToFill', { month });
  return problem;
}

function hasOpenCell({ people, days, cells }: FillProblem): boolean {
  const standing = new Set(cells.map(({ employeeId, day }) => `${employeeId} ${day}`));
  return people.some(({ id, away }) => {
    const gone = new Set(away.map(({ day }) => day));
    return days.some(({ day, inside }) => inside && !gone.has(day) && !standing.has(`${id} ${day}`));
  });
}
