import { monthsLater } from '../../shared/domain/calendar.ts';
import { daysOfMonth } from '../../shared/features/roster/day-number.ts';
import { MODEL_SHIFTS } from '../../shared/features/roster/model-shifts.ts';
import type { Assignment } from '../../shared/features/roster/roster.ts';
import { phrasesIn } from '../../shared/i18n/phrase.ts';
import type { SampleStaff } from './sample-staff.ts';

const TEAM = '秩序班';
/** Two days of each shift and four of rest, which keeps within the hours of a month. */
const SEQUENCE = [
  ...(['early', 'early', 'late', 'late', 'night', 'night'] as const),
  ...(['rest', 'rest', 'rest', 'rest'] as const),
];
/** Where in it each of the eight begins: the two places left free are never those of one shift. */
const BEGINS = [1, 2, 3, 4, 6, 7, 8, 9];

/** The usual shifts, what the guards' team needs, its roster of a month, published, and that of the next, as a draft. */
export async function rosterGuards({ supervisor }: SampleStaff, month: string): Promise<void> {
  const { roster, employees } = supervisor.api;
  const say = phrasesIn('zh-Hant');
  const kinds = new Map<string, number>();
  for (const { name, ...values } of MODEL_SHIFTS) {
    const code = say(`roster.modelShift.${name}.code`);
    const kind = await roster.saveShiftKind({ ...values, code, name: say(`roster.modelShift.${name}.name`) });
    kinds.set(name, kind.id);
  }
  const team = (await employees.teams()).find(({ name }) => name === TEAM);
  if (team === undefined) throw new Error(`the sample has no ${TEAM}`);
  for (const startsMinute of [420, 900, 1380]) {
    const endsMinute = startsMinute + 480;
    await roster.saveNeed({ teamId: team.id, days: '1234567H', startsMinute, endsMinute, people: 1 });
  }
  for (const of of [month, monthsLater(month, 1)]) {
    const begun = await roster.startRoster({ teamId: team.id, month: of });
    const { version } = await roster.saveCells({
      rosterId: begun.id,
      version: begun.version,
      changes: begun.members.flatMap(({ employeeId }, person) =>
        daysOfMonth(of).map((day, index) => ({ employeeId, day, to: stepOf(person, index, kinds) })),
      ),
    });
    if (of === month) await roster.publish({ rosterId: begun.id, version });
  }
}

function stepOf(person: number, index: number, kinds: ReadonlyMap<string, number>): Assignment {
  const step = SEQUENCE[(index + (BEGINS[person] ?? 0)) % SEQUENCE.length] ?? 'rest';
  return step === 'rest' ? 'rest' : (kinds.get(step) ?? 'rest');
}
