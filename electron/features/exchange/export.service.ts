import { join } from 'node:path';
import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { exchangeContract } from '../../../shared/features/exchange/exchange.contract.ts';
import { exportMark } from '../../../shared/features/exchange/export-mark.ts';
import { hashFile } from '../../files/file-hash.ts';
import { safeFileName } from '../../files/file-name.ts';
import { inTemporaryFolder } from '../../files/temporary-folder.ts';
import type { JobPlan, WorkContext } from '../../jobs/job-plan.ts';
import type { ActionContext } from '../../office/context.ts';
import type { Table, TableRow } from '../../spreadsheet/table.ts';
import { writeCsv } from '../../spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { EndOfWay } from './bulk-limit.ts';
import { type ExportDesk, localTimeIn } from './export-desk.ts';
import { nextExportNumber, recordExport } from './export-log.repository.ts';
import { columnKindOf, exportValue } from './grid-export.ts';
import { MASK_LEVEL } from './pack-registers.repository.ts';
import { queryAsWritten } from './query-as-written.ts';

type ExportInput = z.output<typeof exchangeContract.exportGrid.input>;
type ExportResult = z.input<typeof exchangeContract.exportGrid.output>;

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

interface Taken {
  readonly rows: number;
  readonly sha256: string;
}

/** What the grid shows, as a file: its filter and order, its columns, and the chosen rows if some are chosen. */
export function exportGrid(
  input: ExportInput,
  context: ActionContext,
  { grids, bulkLimit, inTurn, timeZone }: ExportDesk,
): JobPlan<ExportResult> {
  const grid = grids[input.source];
  if (grid === undefined) throw invalid(['source'], 'unknownGrid');
  if (!grid.roles.includes(context.staff.role)) throw refuse('notAllowed');
  if (grid.ofDay === true && input.on === undefined) throw invalid(['on'], 'dayMissing');
  if (grid.ofDay !== true && input.on !== undefined) throw invalid(['on'], 'noPastDay');
  if ((grid.ofPeriod === true) !== (input.since !== undefined)) {
    throw invalid(['since'], grid.ofPeriod === true ? 'dayMissing' : 'noPastDay');
  }
  const day = input.on ?? context.today;
  const since = input.since ?? day;
  const fields = input.columns.map(({ field }, index) => {
    const known = Object.hasOwn(grid.fields, field) ? grid.fields[field] : undefined;
    if (known === undefined) throw invalid(['columns', index, 'field'], 'unknownColumn');
    return { name: field, field: known };
  });
  const localTime = localTimeIn(timeZone());
  const chosen = input.ids === undefined ? null : new Set(input.ids);
  let endOfWay: EndOfWay = () => undefined;

  async function* rowsOf({ database, progress }: WorkContext): AsyncGenerator<TableRow> {
    let done = 0;
    for (const row of grid?.rows(database, day, input.query, since) ?? []) {
      // Rows are plain objects whose keys are the grid's fields.
      const values = row as Readonly<Record<string, unknown>>;
      if (chosen !== null && !chosen.has(Number(values[grid?.id ?? '']))) continue;
      yield fields.map(({ name, field }) => exportValue(field, values[name], input.language, localTime));
      done += 1;
      await progress(done, 0);
    }
  }

  const name = `${safeFileName(input.title || input.source)} ${context.today}.${input.format}`;

  const takeOut = async (path: string, work: WorkContext): Promise<Taken> => {
    const approver = context.approver();
    const number = nextExportNumber(context.database);
    const mark = { number, name: context.staff.displayName, approver, time: localTime(context.now) };
    const table: Table = {
      name: input.title || input.source,
      columns: input.columns.map(({ header }, index) => ({
        header,
        kind: columnKindOf(fields[index]?.field ?? { kind: 'text' }),
      })),
      rows: rowsOf(work),
      ...(approver === '' ? {} : { lastLine: exportMark(mark, input.language) }),
    };
    const rows = input.format === 'csv' ? await writeCsv(path, table) : await writeWorkbook(path, table);
    const sha256 = await hashFile(path);
    const scope = {
      query: queryAsWritten(input.query),
      ...(input.on === undefined ? {} : { on: input.on }),
      ...(input.since === undefined ? {} : { since: input.since }),
      columns: input.columns.map(({ field }) => field),
      ids: input.ids ?? null,
      maskLevel: MASK_LEVEL,
      approver,
    };
    const { reason, receiver, source, format } = input;
    await context.write(
      (write) => {
        const entry = {
          kind: 'grid',
          source,
          format,
          rows,
          fileName: name,
          sha256,
          scope,
          reason,
          receiver,
        } as const;
        recordExport(entry, write);
        endOfWay();
      },
      { about: sha256 },
    );
    return { rows, sha256 };
  };

  return {
    kind: 'outside',
    begin(database) {
      if (!grid.ofPeople) return;
      const rows = chosen === null ? grid.count(database, day, input.query, since) : chosen.size;
      endOfWay = bulkLimit.begin(rows, database, context);
    },
    run: (work) =>
      inTemporaryFolder(async (folder) => {
        const path = join(folder, `export.${input.format}`);
        const taken = await inTurn(() => takeOut(path, work));
        const file = await context.desktop.deliverFile({
          name,
          mediaType: MEDIA_TYPES[input.format],
          content: { path },
        });
        return { ...taken, file };
      }).finally(() => endOfWay()),
  };
}
