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
import { readSetting } from '../../office/settings.ts';
import { requireDisposal } from './disposal.repository.ts';
import { catalogueSource } from './filing-list.repository.ts';
import { readFilingSettings } from './filing-settings.service.ts';

type CatalogueInput = z.output<typeof filingContract.catalogue.input>;

/** As many lines as a catalogue's pages hold; a longer one is printed year by year or class by class. */
const MOST_CATALOGUE_ROWS = 4000;

function officeName(database: Database.Database): string {
  const text = (name: string): string => readSetting(database, name, z.string(), '');
  return (
    text('officeName') || [text('companyName'), text('siteName')].filter((name) => name !== '').join(' ')
  );
}

export function readCatalogue(input: CatalogueInput, { database, today }: ReadContext): OfficeDocument {
  const { year, archiveClass, organisation } = input;
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
  const { fonds } = readFilingSettings(database);
  return catalogueDocument({ ...input, fonds, office: officeName(database), printedOn: today, rows, left });
}

export async function deliverCatalogue(input: CatalogueInput, context: ActionContext): Promise<FileDelivery> {
  const document = readCatalogue(input, context);
  const part = [input.archiveClass, input.year, input.organisation].filter((each) => each !== null).join('-');
  const about = {
    catalogueYear: input.year,
    archiveClass: input.archiveClass,
    organisation: input.organisation,
  };
  return deliver(document, part, { entity: 'export', id: 'filingCatalogue', about }, context);
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

export async function deliverDestructionList(
  input: ListInput,
  context: ActionContext,
): Promise<FileDelivery> {
  const { id } = input;
  const { number } = requireDisposal(context.database, id);
  const document = readDestructionList(input, context);
  return deliver(
    document,
    number,
    { entity: 'filingDisposal', id, about: { disposalNumber: number } },
    context,
  );
}

/** Who took it out of the office is in the trail before it is in their hands. */
async function deliver(
  document: OfficeDocument,
  part: string,
  { entity, id, about }: { readonly entity: string; readonly id: string | number; readonly about: object },
  context: ActionContext,
): Promise<FileDelivery> {
  const content = await renderDocx(document, { author: officeName(context.database) });
  await context.write((write) => {
    write.record({ entity, entityId: id, after: { ...about, taken: 'docx' } });
    return null;
  });
  const name = safeFileName([document.title, part, context.today].filter((each) => each !== '').join('-'));
  return context.desktop.deliverFile({ name: `${name}.docx`, mediaType: DOCX_MEDIA_TYPE, content });
}
