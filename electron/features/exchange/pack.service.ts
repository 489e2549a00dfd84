import { join } from 'node:path';
import { z } from 'zod';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { custodySheet } from '../../../shared/features/exchange/custody-sheet.ts';
import type { exchangeContract } from '../../../shared/features/exchange/exchange.contract.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { renderDocx } from '../../documents/render-docx.ts';
import { hashFile } from '../../files/file-hash.ts';
import { safeFileName } from '../../files/file-name.ts';
import { inTemporaryFolder } from '../../files/temporary-folder.ts';
import type { JobPlan, WorkContext } from '../../jobs/job-plan.ts';
import { verifyAudit } from '../../office/audit-trail.ts';
import type { ActionContext } from '../../office/context.ts';
import { requireFilesKey } from '../../office/files-key.ts';
import type { InTurn } from '../../office/in-turn.ts';
import { readSetting } from '../../office/settings.ts';
import { tellsAddressInFull } from '../../office/told-images.ts';
import { attachmentPath } from '../../safekeeping/attachment-folder.ts';
import type { Table, TableRow } from '../../spreadsheet/table.ts';
import { writeCsv } from '../../spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { ALL_REGISTERS } from './all-registers.ts';
import { BagFolder } from './bag-folder.ts';
import { recordExport } from './export-log.repository.ts';
import { columnKindOf, exportValue } from './grid-export.ts';
import { CHAIN_COLUMNS, type ChainEntry, iterateChain } from './pack-chain.repository.ts';
import { countEntryFiles, countFiles, iteratePackedFiles } from './pack-files.repository.ts';
import { countSignedLetters, iterateSignedLetters } from './pack-letters.repository.ts';
import {
  CUSTODY_SHEET,
  fieldDictionary,
  type PackSummary,
  packIndex,
  packScope,
  rowsInAll,
} from './pack-pages.ts';
import { countRegister, iterateRegister, MASK_LEVEL, type Register } from './pack-registers.repository.ts';
// The bundler gives a file's text as the default export.
// oxlint-disable-next-line import/default
import verifier from './verify-pack.mjs?raw';

type PackInput = z.output<typeof exchangeContract.auditPack.input>;
type PackResult = z.input<typeof exchangeContract.auditPack.output>;

export interface PackSources {
  readonly programVersion: string;
  /** Folder of the office's attachments. */
  readonly attachments: string;
  /** In which turn the number of an export is told. */
  readonly inTurn: InTurn;
}

/** Everything an auditor needs, as the office was at one moment, sealed with checksums and with its own verifier. */
export function makeAuditPack(
  input: PackInput,
  context: ActionContext,
  { programVersion, attachments, inTurn }: PackSources,
): JobPlan<PackResult> {
  return {
    kind: 'outside',
    run: (work) =>
      inTemporaryFolder(async (folder) => {
        const bag = new BagFolder(join(folder, 'bag'));
        const summary = await fillBag(bag, input, context, work, attachments);
        await bag.seal(
          [
            ['Source-Organization', summary.siteName],
            ['Bagging-Date', context.today],
            ['Bag-Software-Agent', `Guanjia Desk ${programVersion}`],
            ['External-Description', summary.reason],
            ['Contact-Name', summary.operator],
            ['Receiver', summary.receiver],
            ['Approver', summary.approver || '—'],
            // Whoever reads tags reads their English names as well.
            ['Scope', packScope(summary, 'en')],
            ['Mask-Level', MASK_LEVEL],
            [
              'Masking',
              'phones, ID numbers and addresses in their own fields; reasons, titles and notes are as they were written',
            ],
            ['Audit-Entries', String(summary.auditEntries)],
            ['Audit-Head', summary.auditHead],
            ['Audit-Entries-With-Full-Addresses', String(summary.auditInFull)],
          ],
          new Map([['verify-pack.mjs', verifier]]),
        );
        const path = join(folder, 'pack.zip');
        await bag.zipTo(path, `audit-pack-${context.today}`, work.signal);
        return handOver(path, bag, summary, input, context, inTurn);
      }),
  };
}

async function fillBag(
  bag: BagFolder,
  { reason, receiver, language }: PackInput,
  context: ActionContext,
  work: WorkContext,
  attachments: string,
): Promise<PackSummary> {
  const { database } = work;
  const audit = verifyAudit(database);
  const counts = new Map(ALL_REGISTERS.map((register) => [register.name, countRegister(database, register)]));
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const { packed, ...leftOut } = countFiles(database);
  const entryFiles = countEntryFiles(database);
  const steps = new Steps(
    work,
    rows * 2 + audit.entries + countSignedLetters(database) + packed + entryFiles.packed,
  );
  for (const register of ALL_REGISTERS) {
    const table = () => registerTable(register, language, work, steps);
    await bag.addWritten(`${register.folder}/${register.name}.xlsx`, (path) => writeWorkbook(path, table()));
    await bag.addWritten(`${register.folder}/${register.name}.csv`, (path) => writeCsv(path, table()));
  }
  let auditInFull = 0;
  const look = (entry: ChainEntry) => {
    if (tellsAddressInFull(entry)) auditInFull += 1;
  };
  await bag.addWritten('log/audit.csv', (path) => writeCsv(path, chainTable(work, steps, look)));
  const documents = await addDocuments(bag, language, work, steps);
  const lost = await addFiles(bag, attachments, work, steps);
  const lostEntryFiles = lost.filter((name) => /^files\/(?:filing|notice)-/u.test(name)).length;
  const summary: PackSummary = {
    siteName: readSetting(database, 'siteName', z.string(), ''),
    operator: context.staff.displayName,
    approver: context.approver(),
    receiver,
    reason,
    madeAt: context.now,
    auditEntries: audit.entries,
    auditHead: audit.head,
    auditInFull,
    registers: ALL_REGISTERS.map(({ name, folder }) => ({ name, folder, rows: counts.get(name) ?? 0 })),
    documents,
    files: {
      packed: packed - (lost.length - lostEntryFiles),
      leftOut,
      lost,
      ofRegisters: { packed: entryFiles.packed - lostEntryFiles, confidential: entryFiles.confidential },
    },
  };
  await bag.add('schema/字段說明.md', fieldDictionary(ALL_REGISTERS, language));
  await bag.add('index.html', packIndex(summary, language));
  // The sheet counts itself, and is therefore the last file of the payload.
  const sheet = custodySheet({ ...summary, files: bag.fileCount + 1 }, language);
  await bag.add(CUSTODY_SHEET, await renderDocx(sheet, { author: summary.siteName }));
  return summary;
}

/** Counts what is done over all parts and lets other calls through. */
class Steps {
  readonly #work: WorkContext;
  readonly #total: number;
  #done = 0;

  constructor(work: WorkContext, total: number) {
    this.#work = work;
    this.#total = total;
  }

  async next(): Promise<void> {
    this.#done += 1;
    await this.#work.progress(this.#done, this.#total);
  }
}

function registerTable(
  register: Register,
  language: Language,
  { database }: WorkContext,
  steps: Steps,
): Table {
  const phrase = phrasesIn(language);
  const { columns } = register;
  async function* rows(): AsyncGenerator<TableRow> {
    for (const values of iterateRegister(database, register)) {
      yield columns.map((column, index) =>
        exportValue(column.type, values[index], language, (instant) => instant),
      );
      await steps.next();
    }
  }
  return {
    name: phrase(`pack.register.${register.name}`),
    columns: columns.map(({ field, type }) => ({
      header: phrase(`pack.field.${field}`),
      kind: columnKindOf(type),
    })),
    rows: rows(),
  };
}

/** The audit chain as it was hashed, so that anyone can compute it again; masking an entry would break it. */
function chainTable({ database }: WorkContext, steps: Steps, look: (entry: ChainEntry) => void): Table {
  async function* rows(): AsyncGenerator<TableRow> {
    for (const entry of iterateChain(database)) {
      look(entry);
      yield CHAIN_COLUMNS.map((column) => entry[column]);
      await steps.next();
    }
  }
  return {
    name: 'audit',
    columns: CHAIN_COLUMNS.map((header) => ({
      header,
      kind: header === 'seq' || header === 'staff_id' ? 'integer' : 'text',
    })),
    rows: rows(),
  };
}

async function addDocuments(
  bag: BagFolder,
  language: Language,
  { database }: WorkContext,
  steps: Steps,
): Promise<PackSummary['documents']> {
  const phrase = phrasesIn(language);
  const documents: PackSummary['documents'][number][] = [];
  for (const letter of iterateSignedLetters(database)) {
    const { number, state, subject, signedOn, issuedOn } = letter;
    const place = String(documents.length + 1).padStart(4, '0');
    const mark = { signed: phrase('pack.notIssuedMark'), issued: '', void: phrase('pack.voidMark') }[state];
    const file = `${place} ${safeFileName(number === '' ? subject : number, 60)}${mark}`;
    await bag.add(`documents/${file}.html`, renderHtml(letter.document));
    await bag.add(`documents/${file}.docx`, await renderDocx(letter.document));
    documents.push({ number, subject, state, signedOn, issuedOn, file });
    await steps.next();
  }
  return documents;
}

/** Files of documents, each proved by its checksum; returns where those that are lost would lie. */
async function addFiles(
  bag: BagFolder,
  attachments: string,
  work: WorkContext,
  steps: Steps,
): Promise<string[]> {
  const lost: string[] = [];
  for (const { name, sha256 } of iteratePackedFiles(work.database)) {
    const path = attachmentPath(attachments, sha256);
    if (!(await bag.addOpened(name, path, sha256, requireFilesKey(work)))) lost.push(name);
    await steps.next();
  }
  return lost;
}

/** What leaves is written down before it leaves. */
async function handOver(
  path: string,
  bag: BagFolder,
  summary: PackSummary,
  { reason, receiver, language }: PackInput,
  context: ActionContext,
  inTurn: InTurn,
): Promise<PackResult> {
  const sha256 = await hashFile(path);
  const fileName = `${safeFileName(`${summary.siteName} ${phrasesIn(language)('pack.title')}`)} ${context.today}.zip`;
  const record = () =>
    context.write(
      (write) =>
        recordExport(
          {
            kind: 'auditPack',
            source: 'office',
            format: 'zip',
            rows: rowsInAll(summary),
            fileName,
            sha256,
            scope: {
              covers: 'wholeOffice',
              registers: Object.fromEntries(summary.registers.map(({ name, rows }) => [name, rows])),
              documents: summary.documents.length,
              householdFiles: summary.files.packed,
              registerFiles: summary.files.ofRegisters.packed,
              filesLeftOut: summary.files.leftOut,
              filesLost: summary.files.lost.length,
              auditEntries: summary.auditEntries,
              auditHead: summary.auditHead,
              auditInFull: summary.auditInFull,
              maskLevel: MASK_LEVEL,
              approver: summary.approver,
              files: bag.fileCount,
            },
            reason,
            receiver,
          },
          write,
        ),
      { about: sha256 },
    );
  await inTurn(record);
  const file = await context.desktop.deliverFile({
    name: fileName,
    mediaType: 'application/zip',
    content: { path },
  });
  return {
    fileName,
    sha256,
    files: bag.fileCount,
    documents: summary.documents.length,
    auditHead: summary.auditHead,
    file,
  };
}
