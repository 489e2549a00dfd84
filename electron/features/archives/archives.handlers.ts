import type { archivesContract } from '../../../shared/features/archives/archives.contract.ts';
import type { PersonFile, UnitFile } from '../../../shared/features/archives/household-file.contract.ts';
import type { HandlersOf, ReadContext } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { listBuildings, requireBuilding } from './building.repository.ts';
import { unitsOfPlan } from './building-plan.repository.ts';
import { listEntrances } from './entrance.repository.ts';
import { orderEntrances, renameEntrance } from './entrance.service.ts';
import { historyOf, timelineOf } from './history.repository.ts';
import { listPeopleAsOf, listUnitsAsOf } from './lists-as-of.repository.ts';
import { occupanciesOfPerson, occupanciesOfUnit, toOccupancies } from './occupancy.repository.ts';
import { addOccupancy, changeOccupancy, endOccupancy } from './occupancy.service.ts';
import { listOccupancies } from './occupancy-list.repository.ts';
import { requirePerson, toShownPerson } from './person.repository.ts';
import { findPeopleByIdNumber, revealPerson, savePerson } from './person.service.ts';
import { listPeople } from './person-list.repository.ts';
import { readSite, saveSite } from './site.service.ts';
import { requireUnit } from './unit.repository.ts';
import { saveBuilding, saveUnit } from './unit.service.ts';
import { compareRecord, unitFileAsOf } from './unit-as-of.ts';
import { changeUnits, unitsBefore } from './unit-changes.service.ts';
import { listUnits } from './unit-list.repository.ts';
import { listTags, tagsOfUnit } from './unit-tag.repository.ts';
import { saveTag, setUnitTags, tagUnits } from './unit-tag.service.ts';
import { vehiclesOfUnit } from './vehicle.repository.ts';
import { saveVehicle } from './vehicle.service.ts';
import { listVehicles } from './vehicle-list.repository.ts';

function unitFile(id: number, { database, today, staff: { role } }: ReadContext): UnitFile {
  return {
    unit: requireUnit(database, id),
    people: toOccupancies(database, occupanciesOfUnit(database, id), { today, role }),
    vehicles: vehiclesOfUnit(database, id),
  };
}

function personFile(id: number, { database, today, staff: { role } }: ReadContext): PersonFile {
  return {
    person: toShownPerson(requirePerson(database, id), role),
    occupancies: toOccupancies(database, occupanciesOfPerson(database, id), { today, role }),
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
      entrances: listEntrances(database, buildingId).map(({ name }) => name),
      units: unitsOfPlan(database, buildingId, today),
    }),
    listUnits: (query, { database, today }) => listUnits(database, today, query),
    listPeople: (query, { database, today }) => listPeople(database, today, query),
    listOccupancies: (query, { database, today }) => listOccupancies(database, today, query),
    listVehicles: (query, { database }) => listVehicles(database, query),
    entrances: (_input, { database }) => listEntrances(database),
    renameEntrance,
    orderEntrances,
    listUnitsAsOf: (query, { database }) => listUnitsAsOf(database, query),
    listPeopleAsOf: (query, { database }) => listPeopleAsOf(database, query),
    unitFile: ({ id }, context) => unitFile(id, context),
    personFile: ({ id }, context) => personFile(id, context),
    unitFileAsOf,
    unitTimeline({ unitId, limit, until }, context) {
      const { database } = context;
      requireUnit(database, unitId);
      return timelineOf(database, unitId, limit, until === undefined ? undefined : endOfDay(until, context));
    },
    saveUnit,
    unitsBefore,
    changeUnits: (input) => ({ kind: 'transaction', steps: (context) => changeUnits(input, context) }),
    tags: (_input, { database }) => listTags(database),
    saveTag,
    tagsOfUnit({ unitId }, { database }) {
      requireUnit(database, unitId);
      return tagsOfUnit(database, unitId);
    },
    setUnitTags,
    tagUnits,
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
