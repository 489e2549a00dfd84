import { join } from 'node:path';
import { refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { describeProblem } from '../../../shared/features/exchange/describe-problem.ts';
import { importMessages } from '../../../shared/features/exchange/import.messages.ts';
import {
  type ImportField,
  type ImportKind,
  KIND_SHAPES,
} from '../../../shared/features/exchange/import-kind.ts';
import type { Language, MessageTable } from '../../../shared/i18n/language.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { inTemporaryFolder } from '../../files/temporary-folder.ts';
import type { ActionContext } from '../../office/context.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { RejectedRows } from './import.service.ts';

const WORDS: MessageTable = importMessages;
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

/**
 * Headings that the import knows by themselves, and one row that shows how to fill them in. Every column is text, so
 * that no digit of a phone is lost.
 */
export async function deliverTemplate(
  { kind, language }: { readonly kind: ImportKind; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const phrase = phrasesIn(language);
  const fields = KIND_SHAPES[kind].template;
  const name = phrase(`exchange.template.${kind}`);
  return deliverTable(
    {
      name,
      columns: fields.map((field) => ({ header: headingOf(field, language), kind: 'text' as const })),
      rows: [
        fields.map((field, place) => {
          const example = exampleOf(field, language);
          return place === 0 ? `${phrase('exchange.exampleMark')}${example}` : example;
        }),
      ],
    },
    `${name}.xlsx`,
    context,
  );
}

/** The column's word, with how its cells are read where a number could be taken for another. */
function headingOf(field: ImportField, language: Language): string {
  return WORDS[`importHeading.${field}`]?.[language] ?? phrasesIn(language)(`importField.${field}`);
}

/** Empty for a column that need not be filled in. */
function exampleOf(field: ImportField, language: Language): string {
  return WORDS[`importExample.${field}`]?.[language] ?? '';
}

function deliverTable(table: Table, name: string, context: ActionContext): Promise<FileDelivery> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'table.xlsx');
    await writeWorkbook(path, table);
    return context.desktop.deliverFile({ name, mediaType: XLSX, content: { path } });
  });
}
