import type {
  archivesContract,
  PersonFile,
  UnitFile,
} from '../../../shared/features/archives/archives.contract.ts';
import type { HandlersOf, ReadContext } from '../../office/context.ts';
import { listBuildings, requireBuilding } from './building.repository.ts';
import { unitsOfPlan } from './building-plan.repository.ts';
import { historyOf, timelineOf } from './history.repository.ts';
import { occupanciesOfPerson, occupanciesOfUnit, toOccupancies } from './occupancy.repository.ts';
import { addOccupancy, changeOccupancy, endOccupancy } from './occupancy.service.ts';
import { listOccupancies } from './occupancy-list.repository.ts';
import { requirePerson, toMaskedPerson } from './person.repository.ts';
import { findPeopleByIdNumber, revealPerson, savePerson } from './person.service.ts';
import { listPeople } from './person-list.repository.ts';
import { readSite, saveSite } from './site.service.ts';
import { requireUnit } from './unit.repository.ts';
import { saveBuilding, saveUnit } from './unit.service.ts';
import { compareRecord, endOf, unitFileAsOf } from './unit-as-of.ts';
import { changeUnits, unitsBefore } from './unit-changes.service.ts';
import { listUnits } from './unit-list.repository.ts';
import { vehiclesOfUnit } from './vehicle.repository.ts';
import { saveVehicle } from './vehicle.service.ts';
import { listVehicles } from './vehicle-list.repository.ts';

function unitFile(id: number, { database, today }: ReadContext): UnitFile {
  return {
    unit: requireUnit(database, id),
    people: toOccupancies(database, occupanciesOfUnit(database, id), today),
    vehicles: vehiclesOfUnit(database, id),
  };
}

function personFile(id: number, { database, today }: ReadContext): PersonFile {
  return {
    person: toMaskedPerson(requirePerson(database, id)),
    occupancies: toOccupancies(database, occupanciesOfPerson(database, id), today),
  };
}

export function createArchivesHandlers(): HandlersOf<typeof archivesContract> {
  return {
    site: (_input, { database }) => readSite(database),
    saveSite,
    buildings: (_input, { database }) => listBuildings(database),
    saveBuilding,
    buildingPlan: ({ buildingId }, { database, today }) => ({
      building: requireBuilding(database, buildingId),
      units: unitsOfPlan(database, buildingId, today),
    }),
    listUnits: (query, { database, today }) => listUnits(database, today, query),
    listPeople: (query, { database, today }) => listPeople(database, today, query),
    listOccupancies: (query, { database, today }) => listOccupancies(database, today, query),
    listVehicles: (query, { database }) => listVehicles(database, query),
    unitFile: ({ id }, context) => unitFile(id, context),
    personFile: ({ id }, context) => personFile(id, context),
    unitFileAsOf,
    unitTimeline({ unitId, limit, until }, context) {
      const { database } = context;
      requireUnit(database, unitId);
      return timelineOf(database, unitId, limit, until === undefined ? undefined : endOf(until, context));
    },
    saveUnit,
    unitsBefore,
    changeUnits,
    savePerson,
    addOccupancy(input, context) {
      addOccupancy(input, context);
      return unitFile(input.unitId, context);
    },
    changeOccupancy: (input, context) => unitFile(changeOccupancy(input, context), context),
    endOccupancy: (input, context) => unitFile(endOccupancy(input, context), context),
    saveVehicle,
    history: ({ entity, id }, { database }) => historyOf(database, entity, id),
    compare: compareRecord,
    reveal: revealPerson,
    findPeopleByIdNumber,
  };
}
