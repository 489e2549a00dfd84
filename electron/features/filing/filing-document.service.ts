import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { catalogueDocument } from '../../../shared/features/filing/catalogue-document.ts';
import { destructionListDocument } from '../../../shared/features/filing/destruction-list.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import type { CatalogueRow } from '../../../shared/features/filing/filing-entry.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { iterateGrid } from '../../database/grid-select.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, ReadContext } from '../../office/context.ts';
import type { LetListGo } from '../../office/leaving-list.ts';
import { readSetting } from '../../office/settings.ts';
import { requireDisposal } from './disposal.repository.ts';
import { catalogueSource } from './filing-list.repository.ts';
import { readFilingSettings } from './filing-settings.service.ts';

type CatalogueInput = z.output<typeof filingContract.deliverCatalogue.input>;

/** As many lines as a catalogue's pages hold; a longer one is printed year by year or class by class. */
const MOST_CATALOGUE_ROWS = 4000;

function officeName(database: Database.Database): string {
  const text = (name: string): string => readSetting(database, name, z.string(), '');
  return (
    text('officeName') || [text('companyName'), text('siteName')].filter((name) => name !== '').join(' ')
  );
}

/** The catalogue leaves like any list: under the limit, written down, and marked where a second person let it go. */
export async function deliverCatalogue(
  input: CatalogueInput,
  context: ActionContext,
  letListGo: LetListGo,
): Promise<FileDelivery> {
  const { year, archiveClass, organisation, language, reason, receiver } = input;
  const { database, today } = context;
  const office = officeName(database);
  const { rows, left } = catalogueRows(input, database);
  const { fonds } = readFilingSettings(database);
  const about = { office, fonds, year, archiveClass, organisation, language, printedOn: today, rows, left };
  const part = [archiveClass, year, organisation].filter((each) => each !== null).join('-');
  const { title } = catalogueDocument({ ...about, rows: [], mark: '' });
  return letListGo(
    {
      source: 'filingCatalogue',
      format: 'docx',
      fileName: docxName(title, part, today),
      mediaType: DOCX_MEDIA_TYPE,
      rows: rows.length,
      scope: { year, archiveClass, organisation },
      reason,
      receiver,
      language,
      render: (mark) => renderDocx(catalogueDocument({ ...about, mark }), { author: office }),
    },
    context,
  );
}

function catalogueRows(
  { year, archiveClass, organisation }: CatalogueInput,
  database: Database.Database,
): { readonly rows: readonly CatalogueRow[]; readonly left: number } {
  const filters = {
    ...(year === null ? {} : { archiveYear: { kind: 'number' as const, min: year, max: year } }),
    ...(archiveClass === null ? {} : { archiveClass: { kind: 'oneOf' as const, values: [archiveClass] } }),
    ...(organisation === null ? {} : { organisation: { kind: 'oneOf' as const, values: [organisation] } }),
  };
  const query = { quick: '', filters, sort: [], offset: 0, limit: 1 };
  const rows: CatalogueRow[] = [];
  let left = 0;
  for (const row of iterateGrid<CatalogueRow>(database, catalogueSource, query)) {
    if (rows.length < MOST_CATALOGUE_ROWS) rows.push(row);
    else left += 1;
  }
  return { rows, left };
}

interface ListInput {
  readonly id: number;
  readonly language: Language;
}

export function readDestructionList({ id, language }: ListInput, { database }: ReadContext): OfficeDocument {
  return destructionListDocument(
    { office: officeName(database), disposal: requireDisposal(database, id) },
    language,
  );
}

/** Who took it out of the office is in the trail before it is in their hands. */
export async function deliverDestructionList(
  input: ListInput,
  context: ActionContext,
): Promise<FileDelivery> {
  const { id } = input;
  const { number } = requireDisposal(context.database, id);
  const document = readDestructionList(input, context);
  const content = await renderDocx(document, { author: officeName(context.database) });
  await context.write((write) => {
    write.record({
      entity: 'filingDisposal',
      entityId: id,
      after: { disposalNumber: number, taken: 'docx' },
    });
    return null;
  });
  const name = docxName(document.title, number, context.today);
  return context.desktop.deliverFile({ name, mediaType: DOCX_MEDIA_TYPE, content });
}

function docxName(title: string, part: string, today: string): string {
  return `${safeFileName([title, part, today].filter((each) => each !== '').join('-'))}.docx`;
}
