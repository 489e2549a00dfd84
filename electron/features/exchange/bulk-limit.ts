import { dayBounds } from '../../../shared/domain/calendar.ts';
import type { ExportSource } from '../../../shared/features/exchange/exchange.contract.ts';
import { readCareSettings } from '../../office/care-settings.ts';
import type { WriteContext } from '../../office/context.ts';
import { countRowsTakenAlone } from './export-log.repository.ts';

/**
 * Lets rows about people leave when one person takes out no more of them in a day than the office allows without a
 * second one: a list taken out in parts is as long as its parts together. What a second person approved is not counted.
 */
export function assertWithinBulkLimit(
  rows: number,
  sources: readonly ExportSource[],
  timeZone: string,
  {
    database,
    staff,
    today,
    requireApproval,
  }: Pick<WriteContext, 'database' | 'staff' | 'today' | 'requireApproval'>,
): void {
  const [from, until] = dayBounds(today, timeZone);
  const alone = countRowsTakenAlone(database, staff.id, sources, [
    new Date(from).toISOString(),
    new Date(until).toISOString(),
  ]);
  if (alone + rows > readCareSettings(database).bulkExportRows) requireApproval('bulkExport', { rows });
}
