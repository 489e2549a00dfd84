import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import type { DunningAct } from '../../../shared/features/dunning/acts.contract.ts';
import type { plansContract } from '../../../shared/features/dunning/plans.contract.ts';
import {
  actsDocument,
  chargesDocument,
  contentsDocument,
  debtorsDocument,
  type LedgerLine,
  ledgerDocument,
  ledgerHeadings,
  limitationDocument,
} from '../../../shared/features/dunning/suit-papers.ts';
import { chargeInputsSchema } from '../../../shared/features/fees/charge.ts';
import { explainCharge } from '../../../shared/features/fees/explain-charge.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { isMessageKey, phrasesIn } from '../../../shared/i18n/phrase.ts';
import { renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import { inTemporaryFolder } from '../../files/temporary-folder.ts';
import type { ActionContext } from '../../office/context.ts';
import type { LetListGo } from '../../office/leaving-list.ts';
import { attachmentPath } from '../../safekeeping/attachment-folder.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { actsOfUnit } from './act.repository.ts';
import { overdueOf, requireUnitName } from './arrears.repository.ts';
import { limitationsOf } from './household.service.ts';
import type { DunningLetters } from './line-letters.service.ts';
import { debtorsOf, ledgerOf, officeName, type SuitFile, suitFilesOf } from './suit.repository.ts';
import { SuitFolder } from './suit-folder.ts';

type PackInput = z.output<typeof plansContract.legalPack.input>;
type PackResult = z.input<typeof plansContract.legalPack.output>;

export interface SuitSources {
  readonly letters: DunningLetters;
  /** Folder of the office's attachments. */
  readonly attachments: string;
  readonly letListGo: LetListGo;
  /** An ID number in full, with the look in the audit trail. */
  readonly reveal: (personId: number, reason: string, context: ActionContext) => Promise<readonly string[]>;
}

const ZIP_MEDIA_TYPE = 'application/zip';

/** 起訴材料: whatever a court asks for about a household, counted and written down like everything that leaves. */
export async function makeLegalPack(
  input: PackInput,
  context: ActionContext,
  sources: SuitSources,
): Promise<PackResult> {
  const { database, staff, today, now } = context;
  const { unitId, language, revealReason, reason, receiver } = input;
  const unitName = requireUnitName(database, unitId);
  if (overdueOf(database, unitId, today).length === 0) throw refuse('nothingForSuit');
  if (revealReason !== '' && staff.role !== 'manager') throw refuse('notAllowed');
  const folder = new SuitFolder();
  const about = { unitName, language, asOf: today };
  const missing = new Set<PackResult['missing'][number]>();
  const say = phrasesIn(language);
  const author = officeName(database);
  const addPaper = async (name: string, document: OfficeDocument, withPdf = false): Promise<void> => {
    folder.add(`${name}.docx`, await renderDocx(document, { author }));
    if (withPdf && context.desktop.canRenderPdf) {
      folder.add(`${name}.pdf`, await context.desktop.renderPdf(renderHtml(document)));
    }
  };

  const ledger = withBalance(ledgerOf(database, unitId));
  const charges = overdueOf(database, unitId, today).map((charge) => ({
    ...charge,
    explanation: explain(charge.inputs, language),
  }));
  const limitation = limitationsOf(unitId, context);
  const acts = actsOfUnit(database, unitId);
  const debtors = await debtorsWith(input, context, sources);
  await addPaper(`01 ${say('dunningPaper.debtors')}`, debtorsDocument(debtors, revealReason === '', about));
  await addPaper(`02 ${say('dunningPaper.ledger')}`, ledgerDocument(ledger, about), true);
  folder.add(`02 ${say('dunningPaper.ledger')}.xlsx`, await ledgerWorkbook(ledger, language));
  await addPaper(`03 ${say('dunningPaper.charges')}`, chargesDocument(charges, about));
  await addPaper(`04 ${say('dunningPaper.limitation')}`, limitationDocument(limitation, about));
  await addPaper(`05 ${say('dunningPaper.acts')}`, actsDocument(acts, about));
  await addNotices(folder, acts, context, sources.letters, language);
  if (!acts.some(isServed)) missing.add('service');
  const files = suitFilesOf(database, unitId);
  if (!files.some(({ kindCode }) => kindCode === 'WYHT' || kindCode === 'SFXY')) missing.add('contract');
  if (!files.some(({ kindCode }) => kindCode === 'WTSS')) missing.add('authority');
  for (const file of files) {
    // What shows who somebody is leaves with a reason of its own, as an ID number does.
    if (file.identity === 1 && file.isEvidence === 0 && revealReason === '') continue;
    if (!(await addFile(folder, file, sources.attachments, language))) missing.add('lostFile');
  }
  const lacks = [...missing].map((what) => say(`dunning.suit.missing.${what}`));
  await addPaper(`00 ${say('dunningPaper.contents')}`, contentsDocument(folder.list(), lacks, about));
  folder.add('manifest-sha256.txt', folder.manifest());
  const top = safeFileName(`${say('dunningPaper.suit')} ${unitName} ${today}`);
  const content = await folder.zip(top, new Date(now));
  const count = folder.list().length;
  const file = await sources.letListGo(
    {
      source: 'legalPack',
      format: 'zip',
      fileName: `${top}.zip`,
      mediaType: ZIP_MEDIA_TYPE,
      rows: charges.length,
      scope: {
        unitId,
        unitName,
        files: count,
        acts: acts.length,
        idNumbers: revealReason === '' ? 'masked' : 'full',
      },
      reason,
      receiver,
      language,
      render: () => Promise.resolve(content),
    },
    context,
  );
  return {
    file,
    files: count,
    sha256: createHash('sha256').update(content).digest('hex'),
    missing: [...missing],
  };
}

function isServed(act: DunningAct): boolean {
  return act.withdrawn === null && act.services.some(({ proves, withdrawn }) => proves && withdrawn === null);
}

function withBalance(lines: readonly Omit<LedgerLine, 'owedCents'>[]): LedgerLine[] {
  let owedCents = 0;
  return lines.map((line) => {
    owedCents += line.chargedCents - line.paidCents;
    return { ...line, owedCents };
  });
}

function explain(inputs: string, language: Language): string {
  const say = phrasesIn(language);
  return explainCharge(chargeInputsSchema.parse(JSON.parse(inputs)))
    .map(({ key, values }) => say(key, values))
    .join('\n');
}

async function debtorsWith(
  { unitId, language, revealReason }: PackInput,
  context: ActionContext,
  { reveal }: SuitSources,
) {
  const say = phrasesIn(language);
  const debtors = [];
  for (const { personId, role, idNumber, ...debtor } of debtorsOf(context.database, unitId, context.today)) {
    // Of whom no number is on file there is nothing to look at.
    const full = revealReason === '' || idNumber === '' ? [] : await reveal(personId, revealReason, context);
    const key = `occupancyRole.${role}`;
    debtors.push({
      ...debtor,
      role: isMessageKey(key) ? say(key) : role,
      idNumber: full[0] ?? idNumber,
    });
  }
  return debtors;
}

async function ledgerWorkbook(lines: readonly LedgerLine[], language: Language): Promise<Buffer> {
  const say = phrasesIn(language);
  const kinds = ['date', 'text', 'text', 'money', 'money', 'money'] as const;
  const headings = ledgerHeadings(language);
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'ledger.xlsx');
    await writeWorkbook(path, {
      name: say('dunningPaper.ledger'),
      columns: kinds.map((kind, index) => ({ header: headings[index] ?? '', kind })),
      rows: lines.map((line) => [
        line.on,
        say(`dunningPaper.entry.${line.what}`),
        line.text,
        line.chargedCents,
        line.paidCents,
        line.owedCents,
      ]),
    });
    return readFile(path);
  });
}

/** Each notice as it was issued. */
async function addNotices(
  folder: SuitFolder,
  acts: readonly DunningAct[],
  context: ActionContext,
  letters: DunningLetters,
  language: Language,
): Promise<void> {
  const place = phrasesIn(language)('dunningPaper.notices');
  const issued = acts.filter(({ withdrawn, letterId }) => withdrawn === null && letterId !== null);
  const seen = new Set<number>();
  for (const { letterId, letterNumber, actedOn } of issued) {
    if (letterId === null || seen.has(letterId)) continue;
    seen.add(letterId);
    const document = letters.document(letterId, context);
    const name = safeFileName(`${actedOn} ${letterNumber}`, 80);
    folder.add(`06 ${place}/${name}.docx`, await renderDocx(document));
  }
}

/** A file that must still be what it was; false where it is lost. */
async function addFile(
  folder: SuitFolder,
  { documentId, fileName, sha256, isEvidence }: SuitFile,
  attachments: string,
  language: Language,
): Promise<boolean> {
  const say = phrasesIn(language);
  const place = isEvidence === 1 ? `07 ${say('dunningPaper.proofs')}` : `08 ${say('dunningPaper.contracts')}`;
  let content: Buffer;
  try {
    content = await readFile(attachmentPath(attachments, sha256));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  if (createHash('sha256').update(content).digest('hex') !== sha256) return false;
  folder.add(`${place}/${documentId}-${safeFileName(fileName)}`, content);
  return true;
}
