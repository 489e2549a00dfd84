import type { z } from 'zod';
import type { metersContract } from '../../../shared/features/meters/meters.contract.ts';
import type { ReadingRow, readingsContract } from '../../../shared/features/meters/readings.contract.ts';
import type {
  ResaleCharge,
  ResaleRow,
  SupplierBill,
  supplyContract,
} from '../../../shared/features/meters/supply.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { buildingName, listMeters, metersOfUnit, unitName } from './meter.repository.ts';
import { saveMeter } from './meter.service.ts';
import { latestReadings, readingSource, toReadingRow } from './reading.repository.ts';
import { acceptFlags, recordReading, withdrawReading } from './reading.service.ts';
import { readReadingSettings, saveReadingSettings } from './reading-settings.ts';
import { monthSheet, readingProgress } from './sheet.repository.ts';
import { enterSupplierBill, withdrawSupplierBill } from './supplier-bill.service.ts';
import {
  resaleChargeSource,
  resaleSource,
  supplierBillSource,
  supplyOfMonths,
  usageOfUnits,
} from './supply.repository.ts';

/** Readings shown of each meter on a household's file. */
const HISTORY_MONTHS = 12;

export function createMetersHandlers(): HandlersOf<typeof metersContract> {
  return {
    ofUnit({ unitId }, { database }) {
      unitName(database, unitId);
      return metersOfUnit(database, unitId);
    },
    list: (query, { database }) => listMeters(database, query),
    save: saveMeter,
  };
}

export function createReadingsHandlers(): HandlersOf<typeof readingsContract> {
  return {
    record: recordReading,
    withdrawReading: ({ readingId, reason }, context) => withdrawReading(readingId, reason, context),
    acceptFlags: ({ readingId }, context) => acceptFlags(readingId, context),
    sheet({ month, meterKind, buildingId }, { database }) {
      if (buildingId !== null) buildingName(database, buildingId);
      return monthSheet(database, month, meterKind, buildingId);
    },
    progress: ({ month, meterKind }, { database }) => readingProgress(database, month, meterKind),
    readings(query, { database }) {
      const page = selectGridPage<
        Parameters<typeof toReadingRow>[0],
        z.output<typeof readingsContract.readings.output>['totals']
      >(database, readingSource(), query);
      return { ...page, rows: page.rows.map((row): ReadingRow => toReadingRow(row)) };
    },
    historyOfUnit({ unitId }, { database }) {
      unitName(database, unitId);
      return metersOfUnit(database, unitId).map(({ id }) => ({
        meterId: id,
        readings: latestReadings(database, id, HISTORY_MONTHS),
      }));
    },
    settings: (_input, { database }) => readReadingSettings(database),
    saveSettings: saveReadingSettings,
  };
}

export function createSupplyHandlers(): HandlersOf<typeof supplyContract> {
  return {
    supplierBills: (query, { database }) =>
      selectGridPage<SupplierBill, z.output<typeof supplyContract.supplierBills.output>['totals']>(
        database,
        supplierBillSource(),
        query,
      ),
    enterSupplierBill,
    withdrawSupplierBill: ({ id, reason }, context) => withdrawSupplierBill(id, reason, context),
    resale: (query, { database }) => selectGridPage<ResaleRow>(database, resaleSource(), query),
    resaleCharges: (query, { database }) =>
      selectGridPage<ResaleCharge, z.output<typeof supplyContract.resaleCharges.output>['totals']>(
        database,
        resaleChargeSource(),
        query,
      ),
    usageOf({ meterKind, from, to }, { database }) {
      const units = usageOfUnits(database, meterKind, from, to);
      return {
        units,
        ...supplyOfMonths(database, meterKind, from, to),
        unitsThousandths: units.reduce((sum, { usedThousandths }) => sum + usedThousandths, 0),
      };
    },
  };
}
