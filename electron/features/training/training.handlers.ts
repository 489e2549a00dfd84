import type { appraisalContract } from '../../../shared/features/training/appraisal.contract.ts';
import type { AppraisalRow } from '../../../shared/features/training/appraisal.ts';
import type { trainingContract } from '../../../shared/features/training/training.contract.ts';
import type { SessionRow, TrainingHours } from '../../../shared/features/training/training.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { appraisalSource, findEmployeeOf, listAppraisalsOf, listForms } from './appraisal.repository.ts';
import {
  readAppraisal,
  saveAppraisal,
  saveSelfScore,
  startAppraisals,
  withdrawAppraisal,
} from './appraisal.service.ts';
import { saveForm } from './appraisal-form.service.ts';
import {
  closeAppraisal,
  confirmAppraisal,
  reopenAppraisal,
  scoreAppraisal,
} from './appraisal-steps.service.ts';
import { listPlan } from './plan.repository.ts';
import { cancelPlanLine, restorePlanLine, savePlanLine } from './plan.service.ts';
import { hoursSource, listTrained, requireSession, sessionSource } from './session.repository.ts';
import {
  cancelSession,
  closeSession,
  correctAttendance,
  markAttendance,
  saveSession,
} from './session.service.ts';
import { deliverAppraisal, deliverSignIn } from './training-paper.service.ts';

export function createTrainingHandlers(): HandlersOf<typeof trainingContract> {
  return {
    plan: ({ year }, { database, today }) => listPlan(database, year, today),
    savePlanLine,
    cancelPlanLine,
    restorePlanLine,
    sessions: (query, { database }) => selectGridPage<SessionRow>(database, sessionSource(), query),
    session: ({ sessionId }, { database }) => requireSession(database, sessionId),
    saveSession,
    markAttendance,
    closeSession,
    cancelSession,
    correctAttendance,
    hours: ({ since, on, ...query }, { database }) =>
      selectGridPage<TrainingHours, { minutes: number }>(database, hoursSource(since, on), query),
    trainedOf: ({ employeeId }, { database }) => listTrained(database, employeeId),
    deliverSignIn,
  };
}

export function createAppraisalHandlers(): HandlersOf<typeof appraisalContract> {
  return {
    forms: (_input, { database }) => listForms(database),
    saveForm,
    appraisals: (query, { database }) => selectGridPage<AppraisalRow>(database, appraisalSource(), query),
    myAppraisals: (_input, { database, staff }) => {
      const employeeId = findEmployeeOf(database, staff.id);
      return employeeId === null ? [] : listAppraisalsOf(database, employeeId);
    },
    appraisalsOf: ({ employeeId }, { database }) => listAppraisalsOf(database, employeeId),
    appraisal: ({ appraisalId }, context) => readAppraisal(appraisalId, context),
    startAppraisals,
    saveAppraisal,
    saveSelfScore,
    scoreAppraisal,
    confirmAppraisal,
    closeAppraisal,
    reopenAppraisal,
    withdrawAppraisal,
    deliverAppraisal,
  };
}
