import type { TodaySummary } from '../../../shared/features/today/today.contract.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** The rows behind the figure; null for whoever may not see them. */
  readonly address: string | null;
  readonly warn?: boolean;
}

/** Counts and sums of everything, each a link to the rows behind it. */
export function TodayFigures({ summary }: { readonly summary: TodaySummary }) {
  const t = useText();
  return (
    <ul className="today-figures">
      {figuresOf(summary, t).map((figure) => (
        <li key={figure.label}>
          {figure.address === null ? (
            <div className="today-figure">
              <FigureWords figure={figure} />
            </div>
          ) : (
            <a className="today-figure" href={`#/${figure.address}`} data-warn={figure.warn ?? false}>
              <FigureWords figure={figure} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function FigureWords({ figure }: { readonly figure: Figure }) {
  return (
    <>
      <span className="today-figure-label">{figure.label}</span>
      <span className="today-figure-value">{figure.value}</span>
      <span className="today-figure-note">{figure.note}</span>
    </>
  );
}

function figuresOf(summary: TodaySummary, t: Text): Figure[] {
  const { money, papers, filing, readings, dunning, deposits, notices, memos, deliveries } = summary;
  const { handovers, rosters } = summary;
  return [
    {
      label: t('today.units'),
      value: formatCount(summary.units),
      note: t('today.unitsNote', { count: formatCount(summary.vacantUnits) }),
      address: money === null ? null : 'archives/units',
    },
    {
      label: t('today.people'),
      value: formatCount(summary.people),
      note: t('today.peopleNote'),
      address: money === null ? null : 'archives/people',
    },
    ...(money === null
      ? []
      : [
          {
            label: t('today.arrears'),
            value: formatMoney(money.arrearsCents),
            note: t('today.arrearsNote', { count: formatCount(money.arrearsUnits) }),
            address: 'fees/arrears',
            warn: money.arrearsCents > 0,
          },
          {
            label: t('today.received'),
            value: formatMoney(money.receivedTodayCents),
            note: t('today.receivedNote', { count: formatCount(money.receiptsToday) }),
            address: 'fees/receipts',
          },
          {
            label: t('today.draftRuns'),
            value: formatCount(money.draftRuns),
            note: t('today.draftRunsNote', { amount: formatMoney(money.draftRunCents) }),
            address: 'fees/bills',
          },
        ]),
    {
      label: t('today.keys'),
      value: formatCount(summary.keysSignedOut),
      note: t('today.keysNote', { count: formatCount(summary.keysOverdue) }),
      address: money === null ? null : `archives/keys?scope=${summary.keysOverdue > 0 ? 'overdue' : 'out'}`,
      warn: summary.keysOverdue > 0,
    },
    {
      label: t('today.letters'),
      value: formatCount(summary.letters.inReview),
      note: t('today.lettersNote', {
        drafts: formatCount(summary.letters.drafts),
        toIssue: formatCount(summary.letters.toIssue),
      }),
      address: summary.letters.inReview > 0 ? 'letters/register?state=review' : 'letters/register',
    },
    ...(summary.letters.unconfirmed === 0
      ? []
      : [
          {
            label: t('today.urgentLetters'),
            value: formatCount(summary.letters.unconfirmed),
            note: t('today.urgentLettersNote'),
            address: 'letters/register?unconfirmed=1',
            warn: true,
          },
        ]),
    ...(notices.toPost + notices.toTakeDown + notices.endToday === 0
      ? []
      : [
          {
            label: t('notices.today'),
            value: formatCount(notices.toPost + notices.toTakeDown),
            note: t('notices.todayNote', {
              down: formatCount(notices.toTakeDown),
              overdue: formatCount(notices.overdue),
              ends: formatCount(notices.endToday),
            }),
            address: `letters/notices/tasks?scope=${notices.overdue > 0 ? 'overdue' : 'todo'}`,
            warn: notices.overdue > 0,
          },
        ]),
    ...(memos.toRead + memos.toDo === 0
      ? []
      : [
          {
            label: t('memos.today'),
            value: formatCount(memos.toRead),
            note: t('memos.todayNote', {
              toDo: formatCount(memos.toDo),
              overdue: formatCount(memos.overdue),
            }),
            address: 'letters/memos?scope=mine',
            warn: memos.overdue > 0,
          },
        ]),
    ...(handovers.openItems + handovers.unsigned + handovers.skipped === 0
      ? []
      : [
          {
            label: t('handover.today'),
            value: formatCount(handovers.overdueItems),
            note: t('handover.todayNote', {
              open: formatCount(handovers.openItems),
              unsigned: formatCount(handovers.unsigned + handovers.skipped),
            }),
            address:
              handovers.overdueItems > 0
                ? 'staff/handover/items?scope=overdue'
                : handovers.unsigned > 0
                  ? 'staff/handover/list?scope=unsigned'
                  : 'staff/handover',
            warn: handovers.overdueItems + handovers.unsigned + handovers.skipped > 0,
          },
        ]),
    ...attendanceFigures(summary.attendance, t),
    ...rosterFigures(rosters, t),
    ...leaveFigures(summary.leave, t),
    ...(deliveries === null || deliveries.outstanding === 0
      ? []
      : [
          {
            label: t('today.deliveries'),
            value: formatCount(deliveries.outstanding),
            note: t('today.deliveriesNote', { old: formatCount(deliveries.old) }),
            address: 'letters/deliveries',
            warn: deliveries.old > 0,
          },
        ]),
    ...(dunning === null || dunning.waiting === 0
      ? []
      : [
          {
            label: t('dunning.today'),
            value: formatCount(dunning.overdue),
            note: t('dunning.todayNote', { waiting: formatCount(dunning.waiting) }),
            address: 'fees/dunning/work',
            warn: dunning.overdue > 0,
          },
        ]),
    ...(dunning === null || dunning.in180 === 0
      ? []
      : [
          {
            label: t('dunning.todayLimitation'),
            value: formatCount(dunning.in180),
            note: t('dunning.todayLimitationNote', {
              in30: formatCount(dunning.in30),
              in90: formatCount(dunning.in90),
              in180: formatCount(dunning.in180),
            }),
            address: 'fees/arrears?scope=limitation',
            warn: true,
          },
        ]),
    ...(deposits === null || deposits.overdue + deposits.inspect === 0
      ? []
      : [
          {
            label: t('deposits.today'),
            value: formatCount(deposits.overdue),
            note: t('deposits.todayNote', {
              waiting: formatCount(deposits.waiting),
              inspect: formatCount(deposits.inspect),
            }),
            address: `fees/deposits${deposits.overdue > 0 ? '?scope=overdue' : ''}`,
            warn: deposits.overdue > 0,
          },
        ]),
    // Of papers there is something to say only while some are out.
    ...(papers === null || papers.out === 0
      ? []
      : [
          {
            label: t('papers.today'),
            value: formatCount(papers.out),
            note: t('papers.overdueNotice', { overdue: formatCount(papers.overdue) }),
            address: 'archives/loans',
            warn: papers.overdue > 0,
          },
        ]),
    ...(readings === null || readings.read === readings.meters
      ? []
      : [
          {
            label: t('today.readings'),
            value: formatCount(readings.meters - readings.read),
            note: t('today.readingsNote', { read: formatCount(readings.read) }),
            address: 'fees/readings/sheet',
          },
        ]),
    ...(summary.staff === null || summary.staff.alerts === 0
      ? []
      : [
          {
            label: t('employees.today'),
            value: formatCount(summary.staff.alerts),
            note: t('employees.todayNote', { overdue: formatCount(summary.staff.overdue) }),
            address: 'staff/employees/alerts',
            warn: summary.staff.overdue > 0,
          },
        ]),
    ...(filing === null || filing.open === 0
      ? []
      : [
          {
            label: t('filing.today'),
            value: formatCount(filing.open),
            note: t('filing.todayNote', { overdue: formatCount(filing.overdue) }),
            address: `filing/register?scope=${filing.overdue > 0 ? 'overdue' : 'all'}`,
            warn: filing.overdue > 0,
          },
        ]),
  ];
}

/** A roster that waits for whoever looks comes before those that the office has not published yet. */
function rosterFigures({ waiting, late }: TodaySummary['rosters'], t: Text): Figure[] {
  const [own] = waiting;
  const [first] = late;
  if (own === undefined && first === undefined) return [];
  const months = late.filter(({ month }) => month === first?.month);
  const note =
    own !== undefined
      ? t('today.rostersWaiting', { team: own.teamName, month: own.month })
      : t('today.rostersLate', {
          teams: months.map(({ teamName }) => teamName).join('、'),
          month: first?.month ?? '',
        });
  return [
    {
      label: t('today.rosters'),
      value: formatCount(waiting.length + late.length),
      note,
      address: own === undefined ? 'staff/roster' : `staff/roster/version/${own.versionId}`,
      warn: true,
    },
  ];
}

/** What waits for a decision, and time in lieu that nobody could take any more. */
function leaveFigures({ toDecide, lieuPeople, lieuMinutes }: TodaySummary['leave'], t: Text): Figure[] {
  return [
    ...(toDecide === 0
      ? []
      : [
          {
            label: t('leave.today'),
            value: formatCount(toDecide),
            note: t('leave.todayNote'),
            address: 'staff/leave/waiting',
            warn: true,
          },
        ]),
    ...(lieuPeople === 0
      ? []
      : [
          {
            label: t('leave.todayLieu'),
            value: formatCount(lieuPeople),
            note: t('leave.todayLieuNote', {
              people: formatCount(lieuPeople),
              hours: String(Math.round(lieuMinutes / 6) / 10),
            }),
            address: 'staff/leave',
            warn: true,
          },
        ]),
  ];
}

/** Attendance months to be closed; the oldest is where it leads. */
function attendanceFigures(due: TodaySummary['attendance'], t: Text): Figure[] {
  const oldest = due.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0];
  return oldest === undefined
    ? []
    : [
        {
          label: t('attendance.today'),
          value: formatCount(due.length),
          note: t('attendance.todayNote', { date: oldest.dueOn }),
          address: `staff/attendance/month?team=${oldest.teamId}&month=${oldest.month}`,
          warn: true,
        },
      ];
}
