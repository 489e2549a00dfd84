import { Tag } from 'antd';
import { clockWords, hoursWords } from '../../../shared/features/training/minutes.ts';
import {
  SESSION_STATES,
  type SessionRow,
  type SessionState,
  type TrainingHours,
} from '../../../shared/features/training/training.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const sessionColumns: readonly GridColumn<SessionRow>[] = [
  {
    field: 'heldOn',
    header: 'training.heldOn',
    kind: 'date',
    width: 150,
    pinned: true,
    render: ({ heldOn, startsMinute }) => `${heldOn} ${clockWords(startsMinute)}`,
  },
  {
    field: 'subject',
    header: 'training.subject',
    kind: 'text',
    flex: 1,
    width: 200,
    href: ({ id }) => `staff/training/${id}`,
  },
  { field: 'lengthMinutes', header: 'training.minutes', kind: 'number', width: 105 },
  { field: 'place', header: 'training.place', kind: 'text', width: 130 },
  { field: 'trainer', header: 'training.trainer', kind: 'text', width: 110 },
  { field: 'people', header: 'training.people', kind: 'number', width: 90 },
  { field: 'came', header: 'training.came', kind: 'number', width: 90 },
  { field: 'passMark', header: 'training.passMark', kind: 'number', width: 95 },
  { field: 'passed', header: 'training.passed', kind: 'number', width: 90 },
  {
    field: 'state',
    header: 'training.stateLabel',
    kind: 'choice',
    width: 105,
    choices: SESSION_STATES.map((value) => ({ value, label: `training.session.${value}` as const })),
    render: ({ state }) => <SessionTag state={state} />,
  },
];

export const hoursColumns: readonly GridColumn<TrainingHours>[] = [
  {
    field: 'number',
    header: 'employees.number',
    kind: 'text',
    width: 100,
    pinned: true,
    href: ({ employeeId }) => `staff/employees/${employeeId}`,
  },
  { field: 'name', header: 'employees.name', kind: 'text', width: 120 },
  { field: 'teamName', header: 'employees.team', kind: 'text', flex: 1, width: 120 },
  { field: 'sessions', header: 'training.sessionsAttended', kind: 'number', width: 130 },
  {
    field: 'minutes',
    header: 'training.minutesOfTraining',
    kind: 'number',
    width: 160,
    render: ({ minutes }) => `${minutes} (${hoursWords(minutes)} h)`,
  },
  { field: 'absent', header: 'training.absent', kind: 'number', width: 110 },
  { field: 'passed', header: 'training.passed', kind: 'number', width: 110 },
  { field: 'failed', header: 'training.failed', kind: 'number', width: 110 },
];

const COLOURS = { open: 'blue', closed: 'green', cancelled: 'default' } as const;

export function SessionTag({ state }: { readonly state: SessionState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`training.session.${state}`)}
    </Tag>
  );
}
