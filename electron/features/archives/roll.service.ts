import { refuse } from '../../../shared/api/api-error.ts';
import type { RollRow } from '../../../shared/features/archives/roll-row.ts';
import {
  acceptedRow,
  type ImportComparison,
  type ImportOutcome,
  refusedRow,
} from '../../../shared/features/exchange/import-comparison.ts';
import type { WriteContext } from '../../office/context.ts';
import { findOccupancy } from './occupancy.repository.ts';
import { addOccupancy, correctOccupancy, endOn, payFrom } from './occupancy.service.ts';
import { addPerson, changePerson } from './person.service.ts';
import type { PlannedPerson, RollReader } from './roll-person.ts';
import { planRollRow, type RollPlan } from './roll-plan.ts';
import { buildingFor, saveUnit } from './unit.service.ts';
import { saveVehicle } from './vehicle.service.ts';

/** What a row would change, without changing anything. */
export function compareRollRow(reader: RollReader, row: RollRow): ImportComparison {
  const { refusal, unit, changes } = planRollRow(reader, row);
  if (refusal === null) return acceptedRow(unit === null, changes);
  const { reason, values } = refusal;
  return refusedRow({ code: 'notAccepted', field: null, values: { ...values, refusal: reason } });
}

/**
 * Takes one household of a roll into the archives: what is new is added, what differs is changed with its trace, what
 * is the same is left alone. A row that is refused has written nothing.
 */
export function applyRollRow(context: WriteContext, row: RollRow): ImportOutcome {
  const plan = planRollRow(context, row);
  if (plan.refusal !== null) throw refuse(plan.refusal.reason, plan.refusal.values);
  const outcome = outcomeOf(plan);
  if (outcome === 'unchanged') return outcome;
  const unitId = putUnit(plan, context);
  for (const { occupancy, toOn } of plan.ended) endOn(occupancy, toOn, '', context);
  const people = plan.people.map((planned, place) => ({
    ...planned,
    personId: putPerson(planned, context),
    isPayer: place === plan.payer,
  }));
  // Shares that shrink make room for those of newcomers.
  for (const { occupancy, occupancyChanges, fromOn, shareHundredths } of people) {
    if (occupancy === null || !occupancyChanges) continue;
    correctOccupancy(occupancy, { ...occupancy, fromOn, shareHundredths }, context);
  }
  for (const person of people) if (person.occupancy === null) addNewcomer(unitId, person, context);
  for (const { occupancy, isPayer } of people) {
    const payer = isPayer && occupancy !== null ? findOccupancy(context.database, occupancy.id) : undefined;
    if (payer !== undefined) payFrom(payer, context.today, context);
  }
  for (const plate of plan.plates) {
    saveVehicle({ unitId, personId: null, plate, note: '', active: true }, context);
  }
  return outcome;
}

function outcomeOf(plan: RollPlan): ImportOutcome {
  if (plan.unit === null) return 'created';
  return plan.changes.length === 0 ? 'unchanged' : 'updated';
}

function putUnit(plan: RollPlan, context: WriteContext): number {
  if (plan.unit !== null && !plan.unitChanges) return plan.unit.id;
  const { id: buildingId } =
    plan.unit === null ? buildingFor(plan.building, context) : { id: plan.unit.buildingId };
  const known = plan.unit === null ? {} : { id: plan.unit.id, version: plan.unit.version };
  return saveUnit({ ...plan.fields, buildingId, ...known }, context).id;
}

function putPerson({ person, values }: PlannedPerson, context: WriteContext): number {
  if (values === null) return person?.id ?? 0;
  return (person === null ? addPerson(values, context) : changePerson(person, values, context)).id;
}

function addNewcomer(
  unitId: number,
  newcomer: PlannedPerson & { readonly personId: number; readonly isPayer: boolean },
  context: WriteContext,
): void {
  addOccupancy(
    {
      unitId,
      person: { id: newcomer.personId },
      role: newcomer.roll.role,
      shareHundredths: newcomer.shareHundredths,
      fromOn: newcomer.fromOn,
      isPayer: newcomer.isPayer,
      isPrimaryContact: false,
      replacing: [],
      reason: '',
    },
    context,
  );
}
