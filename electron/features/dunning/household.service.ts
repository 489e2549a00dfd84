import type { ChargeLimitation, HouseholdDunning } from '../../../shared/features/dunning/acts.contract.ts';
import { limitationLevel, limitationOf } from '../../../shared/features/dunning/limitation.ts';
import type { ReadContext } from '../../office/context.ts';
import { readRestDays } from '../../office/limitation.repository.ts';
import { actsOfUnit } from './act.repository.ts';
import { overdueOf, requireUnitName, restartsOf } from './arrears.repository.ts';
import { findOpenLine, requireLine } from './line.repository.ts';
import { holdsOfUnit, promisesOfUnit } from './promise.repository.ts';

/** What a household owes overdue, each charge with the end of its limitation and what it runs from. */
export function limitationsOf(unitId: number, { database, today }: ReadContext): ChargeLimitation[] {
  const rests = readRestDays(database);
  const restarts = restartsOf(database, unitId);
  return overdueOf(database, unitId, today).map(({ inputs: _inputs, unitId: _unitId, ...charge }) => {
    const own = restarts
      .filter(({ chargeId }) => chargeId === charge.chargeId)
      .map(({ chargeId: _chargeId, ...restart }) => restart);
    const { restart, endsOn, late } = limitationOf(charge.dueOn, own, rests);
    return {
      ...charge,
      restart,
      limitationEndsOn: endsOn,
      level: limitationLevel(endsOn, today),
      late: [...late],
    };
  });
}

export function readHousehold(unitId: number, context: ReadContext): HouseholdDunning {
  const { database, today } = context;
  const unitName = requireUnitName(database, unitId);
  const charges = limitationsOf(unitId, context);
  const open = findOpenLine(database, unitId);
  const line = open === undefined ? null : requireLine(database, today, open.id);
  return {
    unitId,
    unitName,
    charges,
    owedCents: charges.reduce((sum, { owedCents }) => sum + owedCents, 0),
    acts: actsOfUnit(database, unitId),
    promises: promisesOfUnit(database, unitId, today),
    holds: holdsOfUnit(database, unitId, today),
    line:
      line === null
        ? null
        : {
            id: line.id,
            planId: line.planId,
            month: line.month,
            stage: line.stage,
            status: line.status,
            assigneeName: line.assigneeName,
            dueBy: line.dueBy,
          },
  };
}
