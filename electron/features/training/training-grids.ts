import { REPORT_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf, rowsOfDays } from '../../office/exportable-grid.ts';
import { appraisalSource } from './appraisal.repository.ts';
import { hoursSource, sessionSource } from './session.repository.ts';

/** The lists of training and appraisal that may be taken out. */
export const trainingGrids = {
  trainingSessions: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf(sessionSource),
    ofPeople: false,
    fields: {
      heldOn: { kind: 'date' },
      subject: { kind: 'text' },
      lengthMinutes: { kind: 'integer' },
      place: { kind: 'text' },
      trainer: { kind: 'text' },
      passMark: { kind: 'integer' },
      state: { kind: 'choice', words: 'training.session' },
      people: { kind: 'integer' },
      came: { kind: 'integer' },
      passed: { kind: 'integer' },
    },
  },
  trainingHours: {
    id: 'employeeId',
    roles: REPORT_READERS,
    ofDay: true,
    ofPeriod: true,
    ...rowsOfDays((since, on) => hoursSource(since, on)),
    ofPeople: true,
    fields: {
      number: { kind: 'text' },
      name: { kind: 'text' },
      teamName: { kind: 'text' },
      sessions: { kind: 'integer' },
      minutes: { kind: 'integer' },
      absent: { kind: 'integer' },
      passed: { kind: 'integer' },
      failed: { kind: 'integer' },
    },
  },
  appraisals: {
    id: 'id',
    roles: REPORT_READERS,
    ...rowsOf(appraisalSource),
    ofPeople: true,
    fields: {
      period: { kind: 'text' },
      number: { kind: 'text' },
      name: { kind: 'text' },
      teamName: { kind: 'text' },
      post: { kind: 'text' },
      formName: { kind: 'text' },
      state: { kind: 'choice', words: 'appraisal.state' },
      selfHundredths: { kind: 'percent' },
      scoreHundredths: { kind: 'percent' },
      rank: { kind: 'integer' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
