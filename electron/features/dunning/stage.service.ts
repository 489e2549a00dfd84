import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type {
  DunningSettings,
  DunningStage,
  stagesContract,
} from '../../../shared/features/dunning/stages.contract.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import {
  findBuildingName,
  insertStage,
  isTemplateToUnits,
  listAssignees,
  listRestDays,
  listStages,
  listStewards,
  putRestDay,
  putSteward,
  requireStage,
} from './stage.repository.ts';

export function readSettings({ database, today }: ReadContext): DunningSettings {
  return {
    stages: listStages(database, today),
    stewards: listStewards(database),
    restDays: listRestDays(database),
    staff: listAssignees(database),
  };
}

export function setStage(
  input: z.output<typeof stagesContract.setStage.input>,
  context: WriteContext,
): DunningStage {
  const { database, staff, now, today } = context;
  if (input.templateId !== null && !isTemplateToUnits(database, input.templateId)) {
    throw refuse('stageTemplateUnfit');
  }
  const before = listStages(database, today).find(
    ({ stage, fromOn }) => stage === input.stage && fromOn === input.fromOn,
  );
  const id = insertStage(database, { ...input, madeBy: staff.id, madeAt: now });
  const after = requireStage(database, id, today);
  context.record({
    entity: 'dunningStage',
    entityId: id,
    ...(before === undefined ? {} : { before: imageOf(before) }),
    after: imageOf(after),
  });
  return after;
}

function imageOf({
  id: _id,
  madeBy: _madeBy,
  inForce: _inForce,
  ...stage
}: DunningStage): Record<string, unknown> {
  return { ...stage };
}

export function setSteward(
  { buildingId, staffId }: z.output<typeof stagesContract.setSteward.input>,
  context: WriteContext,
): Record<string, never> {
  const { database } = context;
  const building = findBuildingName(database, buildingId);
  if (building === undefined) throw notFound('building', buildingId);
  const after = staffId === null ? '' : nameOfAssignee(staffId, context);
  const before = listStewards(database).find((each) => each.buildingId === buildingId);
  putSteward(database, buildingId, staffId);
  context.record({
    entity: 'dunningSteward',
    entityId: buildingId,
    before: { building, steward: before?.staffName ?? '' },
    after: { building, steward: after },
  });
  return {};
}

/** Somebody of the desk who is still here. */
export function nameOfAssignee(staffId: number, { database }: ReadContext): string {
  const found = listAssignees(database).find(({ id }) => id === staffId);
  if (found === undefined) throw notFound('staff', staffId);
  return found.name;
}

export function setRestDay(
  input: z.output<typeof stagesContract.setRestDay.input>,
  context: WriteContext,
): Record<string, never> {
  const { database } = context;
  const before = listRestDays(database).find(({ day }) => day === input.day);
  putRestDay(database, input);
  const { day, rests, note } = input;
  context.record({
    entity: 'restDay',
    entityId: day,
    ...(before === undefined ? {} : { before: { ...before } }),
    after: { day, rests, note },
  });
  return {};
}
