import { buildingsContract } from './buildings.contract.ts';
import { entrancesContract } from './entrances.contract.ts';
import { historyContract } from './history.contract.ts';
import { householdFileContract } from './household-file.contract.ts';
import { listsAsOfContract } from './lists-as-of.contract.ts';
import { occupanciesContract } from './occupancies.contract.ts';
import { peopleContract } from './people.contract.ts';
import { siteContract } from './site.contract.ts';
import { unitTagsContract } from './unit-tags.contract.ts';
import { unitsContract } from './units.contract.ts';
import { vehiclesContract } from './vehicles.contract.ts';

/** What the office keeps on file of the estate, its units and its people. */
export const archivesContract = {
  ...siteContract,
  ...buildingsContract,
  ...entrancesContract,
  ...unitsContract,
  ...unitTagsContract,
  ...peopleContract,
  ...occupanciesContract,
  ...vehiclesContract,
  ...householdFileContract,
  ...listsAsOfContract,
  ...historyContract,
};
