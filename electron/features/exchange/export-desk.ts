import { dateAt, timeAt } from '../../../shared/domain/calendar.ts';
import { EXPORT_SOURCES, type ExportSource } from '../../../shared/features/exchange/exchange.contract.ts';
import type { ExportableGrid } from '../../office/exportable-grid.ts';
import { createTurns, type InTurn } from '../../office/in-turn.ts';
import { BulkLimit } from './bulk-limit.ts';

export type ExportableGrids = Readonly<Partial<Record<ExportSource, ExportableGrid>>>;

/** What the exports of one office have in common. */
export interface ExportDesk {
  readonly grids: ExportableGrids;
  readonly bulkLimit: BulkLimit;
  /** Whatever is written into the record of exports takes its turn, so that a list tells its own number before it is there. */
  readonly inTurn: InTurn;
  /** The office's time zone, asked for at each call because it is a setting. */
  readonly timeZone: () => string;
}

export function createExportDesk(grids: ExportableGrids, timeZone: () => string): ExportDesk {
  const sources = EXPORT_SOURCES.filter((source) => grids[source]?.ofPeople === true);
  return { grids, bulkLimit: new BulkLimit(sources, timeZone), inTurn: createTurns(), timeZone };
}

/** Tells an instant as the office's clock showed it. */
export function localTimeIn(zone: string): (instant: string) => string {
  return (instant) => {
    const date = new Date(instant);
    return `${dateAt(date, zone)} ${timeAt(date, zone)}`;
  };
}
