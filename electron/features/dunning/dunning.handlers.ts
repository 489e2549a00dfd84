import type { dunningContract } from '../../../shared/features/dunning/dunning.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { recordAct, recordService, withdrawAct, withdrawService } from './act.service.ts';
import { readHousehold } from './household.service.ts';
import { makeLegalPack, type SuitSources } from './legal-pack.service.ts';
import { listLines } from './line.repository.ts';
import { assignLines, decideLine } from './line.service.ts';
import { assertMayIssueLetters, issueLetters } from './line-letters.service.ts';
import { requirePlan } from './plan.repository.ts';
import { closePlan, makePlan, previewPlan, readPlans } from './plan.service.ts';
import { planDetail } from './plan-detail.ts';
import { deliverPlan } from './plan-paper.service.ts';
import { grantHardship, liftHold, placeHold, recordPromise, withdrawPromise } from './promise.service.ts';
import { readSettings, setRestDay, setStage, setSteward } from './stage.service.ts';

export function createDunningHandlers(sources: SuitSources): HandlersOf<typeof dunningContract> {
  return {
    household: ({ unitId }, context) => readHousehold(unitId, context),
    recordAct,
    withdrawAct,
    recordService,
    withdrawService,
    recordPromise,
    withdrawPromise,
    placeHold,
    grantHardship,
    liftHold,
    settings: (_input, context) => readSettings(context),
    setStage,
    setSteward,
    setRestDay,
    previewPlan,
    makePlan: (input) => ({ kind: 'transaction', steps: (context) => makePlan(input, context) }),
    plans: (_input, context) => readPlans(context),
    plan: ({ id }, context) => planDetail(requirePlan(context.database, id), context),
    listLines: (query, { database, today }) => listLines(database, today, query),
    assignLines,
    decideLine,
    closePlan,
    deliverPlan: (input, context) => deliverPlan(input, context, sources.letListGo),
    issueLetters(input, context) {
      assertMayIssueLetters(input, sources.letters, context);
      return issueLetters(input, sources.letters, context.approver());
    },
    legalPack: (input, context) => makeLegalPack(input, context, sources),
  };
}
