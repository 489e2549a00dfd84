import { join } from 'node:path';
import { refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { describeProblem } from '../../../shared/features/exchange/describe-problem.ts';
import type { RollField } from '../../../shared/features/exchange/roll-field.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { inTemporaryFolder } from '../../files/temporary-folder.ts';
import type { ActionContext } from '../../office/context.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { RejectedRows } from './roll.service.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rejected rows as they were, each with its reasons in a last column, to be corrected and imported again. */
export async function deliverRejectedRows(
  rejected: RejectedRows,
  language: Language,
  context: ActionContext,
): Promise<{ rows: number; file: FileDelivery }> {
  if (rejected.rows.length === 0) throw refuse('nothingRejected');
  const phrase = phrasesIn(language);
  const file = await deliverTable(
    {
      name: phrase('exchange.rejectedFile'),
      columns: [
        ...rejected.headings.map((header) => ({ header, kind: 'text' as const })),
        { header: phrase('exchange.reasonColumn'), kind: 'text' as const, width: 60 },
      ],
      rows: rejected.rows.map(({ cells, planned }) => [
        ...cells,
        planned.problems.map((problem) => describeProblem(problem, phrase)).join(' '),
      ]),
    },
    `${phrase('exchange.rejectedFile')} ${context.today}.xlsx`,
    context,
  );
  return { rows: rejected.rows.length, file };
}

const TEMPLATE_FIELDS: readonly RollField[] = [
  'building',
  'entrance',
  'room',
  'area',
  'ownerName',
  'ownerPhone',
  'ownerIdNumber',
  'mailingAddress',
  'tenantName',
  'tenantPhone',
  'plates',
  'handedOverOn',
  'occupancyState',
  'note',
];

/** Headings that the import knows by themselves; every column is text, so that no digit of a phone is lost. */
export async function deliverRollTemplate(language: Language, context: ActionContext): Promise<FileDelivery> {
  const phrase = phrasesIn(language);
  return deliverTable(
    {
      name: phrase('exchange.templateFile'),
      columns: TEMPLATE_FIELDS.map((field) => ({
        header: phrase(`rollField.${field}`),
        kind: 'text' as const,
      })),
      rows: [],
    },
    `${phrase('exchange.templateFile')}.xlsx`,
    context,
  );
}

function deliverTable(table: Table, name: string, context: ActionContext): Promise<FileDelivery> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'table.xlsx');
    await writeWorkbook(path, table);
    return context.desktop.deliverFile({ name, mediaType: XLSX, content: { path } });
  });
}
