import type {
  OccupancyImportRow,
  UnitImportRow,
  VehicleImportRow,
} from '../../../shared/features/archives/import-rows.ts';
import type { RollRow } from '../../../shared/features/archives/roll-row.ts';
import type { ImportKind } from '../../../shared/features/exchange/import-kind.ts';
import type { OpeningBalanceRow } from '../../../shared/features/fees/opening-balance.ts';
import type { MeterImportRow } from '../../../shared/features/meters/meter.ts';
import type { ReadingImportRow } from '../../../shared/features/meters/reading-import.ts';
import { headingGuesser } from './heading-rules.ts';
import type { KindReaders } from './import.service.ts';
import type { ImportKeeper, KindReader } from './import-entry.ts';
import { readMeterRow, readOpeningBalanceRow } from './money-and-meter-readers.ts';
import { type RecordReading, readRecords } from './read-records.ts';
import { readReadingRow } from './reading-row-reader.ts';
import { readOccupancyRow, readUnitRow, readVehicleRow } from './record-readers.ts';
import { guessRollField } from './roll-headings.ts';
import { readRoll } from './roll-reader.ts';
import type { RowReader } from './row-reader.ts';

/** Who takes the rows of each kind. */
export interface ImportKeepers {
  readonly roll: ImportKeeper<RollRow>;
  readonly units: ImportKeeper<UnitImportRow>;
  readonly occupancies: ImportKeeper<OccupancyImportRow>;
  readonly vehicles: ImportKeeper<VehicleImportRow>;
  readonly openingBalances: ImportKeeper<OpeningBalanceRow>;
  readonly meters: ImportKeeper<MeterImportRow>;
  readonly readings: ImportKeeper<ReadingImportRow>;
}

/** A kind of list with one record in each row. */
function records<Row extends object>(
  kind: Exclude<ImportKind, 'roll'>,
  keeper: ImportKeeper<Row>,
  readRow: (cells: RowReader) => RecordReading<Row>,
): KindReader {
  return {
    guess: headingGuesser(kind),
    read: (sheet, columns) => readRecords(kind, sheet, columns, keeper, readRow),
  };
}

/** The one list of what can be imported and how it is read. */
export function createKindReaders(keepers: ImportKeepers): KindReaders {
  return {
    roll: {
      guess: guessRollField,
      read: (sheet, columns) => readRoll(sheet, columns, keepers.roll),
    },
    units: records('units', keepers.units, readUnitRow),
    occupancies: records('occupancies', keepers.occupancies, readOccupancyRow),
    vehicles: records('vehicles', keepers.vehicles, readVehicleRow),
    openingBalances: records('openingBalances', keepers.openingBalances, readOpeningBalanceRow),
    meters: records('meters', keepers.meters, readMeterRow),
    readings: records('readings', keepers.readings, readReadingRow),
  };
}
