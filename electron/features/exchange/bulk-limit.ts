import type Database from 'better-sqlite3';
import { dayBounds } from '../../../shared/domain/calendar.ts';
import type { ExportSource } from '../../../shared/features/exchange/exchange.contract.ts';
import { readCareSettings } from '../../office/care-settings.ts';
import type { ActionContext } from '../../office/context.ts';
import { countRowsTakenAlone } from './export-log.repository.ts';

/** Says that rows are no longer under way; saying it twice is the same as once. */
export type EndOfWay = () => void;

/** Lets rows about people leave one office by what its people have taken out and are taking out. */
export class BulkLimit {
  readonly #sources: readonly ExportSource[];
  readonly #timeZone: () => string;
  /** By member of staff: rows of lists that are being written and that nobody approved. */
  readonly #underWay = new Map<number, number>();

  constructor(sources: readonly ExportSource[], timeZone: () => string) {
    this.#sources = sources;
    this.#timeZone = timeZone;
  }

  /**
   * One person takes out no more rows in a day than the office allows without a second one: a list taken out in parts is
   * as long as its parts together. What a second person approved is not counted. The rows count from now on, so that of
   * lists begun at the same moment none is refused after it was begun, when nobody is asked for an approval any more.
   */
  begin(
    rows: number,
    database: Database.Database,
    { staff, today, requireApproval }: Pick<ActionContext, 'staff' | 'today' | 'requireApproval'>,
  ): EndOfWay {
    const [from, until] = dayBounds(today, this.#timeZone());
    const taken = countRowsTakenAlone(database, staff.id, this.#sources, [
      new Date(from).toISOString(),
      new Date(until).toISOString(),
    ]);
    const alone = taken + this.#rowsUnderWay(staff.id);
    if (alone + rows > readCareSettings(database).bulkExportRows) {
      requireApproval('bulkExport', { rows });
      return () => undefined;
    }
    this.#underWay.set(staff.id, this.#rowsUnderWay(staff.id) + rows);
    let left = rows;
    return () => {
      this.#underWay.set(staff.id, this.#rowsUnderWay(staff.id) - left);
      left = 0;
    };
  }

  #rowsUnderWay(staffId: number): number {
    return this.#underWay.get(staffId) ?? 0;
  }
}
