import { escapeHtml } from '../../../shared/documents/escape-html.ts';
import type { PackRegister } from '../../../shared/features/exchange/pack.messages.ts';
import { CUSTODY_COLUMNS } from '../../../shared/features/exchange/pack-pages.messages.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { messages } from '../../../shared/i18n/messages.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { FILES_LEFT_OUT, type FilesLeftOut } from './pack-files.repository.ts';
import { type SignedLetter } from './pack-letters.repository.ts';
import { MASK_LEVEL, type Register, type RegisterColumn } from './pack-registers.repository.ts';

/** Lost files that the index names; the health of the office names them all. */
const MOST_NAMED = 50;

export interface PackSummary {
  readonly siteName: string;
  readonly operator: string;
  /** The second person who agreed; '' when nobody had to. */
  readonly approver: string;
  readonly receiver: string;
  readonly reason: string;
  readonly madeAt: string;
  readonly auditEntries: number;
  readonly auditHead: string;
  /** Entries of earlier versions that hold somebody's e-mail or mailing address in full. */
  readonly auditInFull: number;
  readonly registers: readonly {
    readonly name: PackRegister;
    readonly folder: Register['folder'];
    readonly rows: number;
  }[];
  readonly documents: readonly {
    readonly number: string;
    readonly subject: string;
    readonly state: SignedLetter['state'];
    readonly signedOn: string;
    readonly issuedOn: string | null;
    /** File name without its ending, below `documents/`. */
    readonly file: string;
  }[];
  readonly files: {
    readonly packed: number;
    readonly leftOut: FilesLeftOut;
    /** Where those would lie that are gone from the disk or altered. */
    readonly lost: readonly string[];
    /** Of the filing registers: those that lie in the pack, and those that are confidential. */
    readonly ofRegisters: { readonly packed: number; readonly confidential: number };
  };
}

/** What the index says of each signed letter. */
const DOCUMENT_COLUMNS = ['letterNumber', 'subject', 'letterState', 'signedOn', 'issuedOn'] as const;

export function rowsInAll({ registers }: PackSummary): number {
  return registers.reduce((sum, { rows }) => sum + rows, 0);
}

/** What the pack covers, in one line. */
export function packScope(summary: PackSummary, language: Language): string {
  return phrasesIn(language)('pack.scope.wholeOffice', {
    registers: summary.registers.length,
    rows: rowsInAll(summary),
    documents: summary.documents.length,
    files: summary.files.packed,
    entries: summary.auditEntries,
  });
}

/** Where the custody sheet lies, as the index page links to it. */
export const CUSTODY_SHEET = 'custody/移交單.docx';

/** The page to begin at: it opens by a double click and needs nothing else. */
export function packIndex(summary: PackSummary, language: Language): string {
  const phrase = phrasesIn(language);
  const link = (href: string, text: string) => `<a href="${encodeURI(href)}">${escapeHtml(text)}</a>`;
  const registersIn = (folder: Register['folder']) =>
    summary.registers
      .filter((register) => register.folder === folder)
      .map(
        ({ name, rows }) =>
          `<tr><td>${escapeHtml(phrase(`pack.register.${name}`))}</td><td class="number">${rows}</td><td>${link(`${folder}/${name}.xlsx`, 'xlsx')} · ${link(`${folder}/${name}.csv`, 'csv')}</td></tr>`,
      )
      .join('');
  const documents = summary.documents.map(
    (one) =>
      `<tr><td>${escapeHtml(one.number)}</td><td>${escapeHtml(one.subject)}</td><td>${escapeHtml(phrase(`letterState.${one.state}`))}</td><td>${one.signedOn}</td><td>${one.issuedOn ?? '—'}</td><td>${link(`documents/${one.file}.html`, 'html')} · ${link(`documents/${one.file}.docx`, 'docx')}</td></tr>`,
  );
  const custody = CUSTODY_COLUMNS.map((name) => `<th>${escapeHtml(phrase(`pack.custody.${name}`))}</th>`);
  const section = (title: string, body: string) => `<h2>${escapeHtml(title)}</h2>${body}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(`${phrase('pack.title')} · ${summary.siteName}`)}</title>
<style>
body{font:15px/1.7 "Microsoft JhengHei","Microsoft YaHei","PingFang TC","Noto Sans CJK TC",sans-serif;color:#1f2a28;max-width:60rem;margin:2.5rem auto;padding:0 1.5rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #cdd6d3}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #e2e8e6;padding:.3rem .6rem;text-align:left;font-weight:normal}
.number{text-align:right;font-variant-numeric:tabular-nums}dt{color:#5b6b67}dd{margin:0 0 .4rem;overflow-wrap:anywhere}.blank td{height:2.4rem}a{color:#2f5d50}
</style></head><body>
<h1>${escapeHtml(`${summary.siteName} ${phrase('pack.title')}`)}</h1>
<p>${escapeHtml(phrase('pack.made', { operator: summary.operator, time: summary.madeAt }))}</p>
<dl><dt>${escapeHtml(phrase('pack.reason'))}</dt><dd>${escapeHtml(summary.reason)}</dd>
<dt>${escapeHtml(phrase('pack.receiver'))}</dt><dd>${escapeHtml(summary.receiver)}</dd>
<dt>${escapeHtml(phrase('pack.approver'))}</dt><dd>${escapeHtml(summary.approver || '—')}</dd>
<dt>${escapeHtml(phrase('pack.scope'))}</dt><dd>${escapeHtml(packScope(summary, language))}</dd>
<dt>${escapeHtml(phrase('pack.maskLevel'))}</dt><dd>${escapeHtml(phrase(`pack.maskLevel.${MASK_LEVEL}`))}</dd>
<dt>${escapeHtml(phrase('pack.auditHead'))}</dt><dd><code>${summary.auditHead}</code> (${summary.auditEntries})</dd></dl>
<p>${escapeHtml(phrase('pack.masking'))}</p>${summary.auditInFull === 0 ? '' : `<p>${escapeHtml(phrase('pack.auditInFull', { count: summary.auditInFull }))}</p>`}
${section(phrase('pack.registers'), `<table>${registersIn('registers')}</table><p>${link('schema/字段說明.md', phrase('pack.dictionary'))}</p>`)}
${section(phrase('pack.evidence'), `<table>${registersIn('evidence')}</table>`)}
${section(phrase('pack.documents'), documents.length === 0 ? `<p>${escapeHtml(phrase('pack.noDocuments'))}</p>` : `<table><tr>${DOCUMENT_COLUMNS.map((name) => `<th>${escapeHtml(phrase(`pack.field.${name}`))}</th>`).join('')}<th></th></tr>${documents.join('')}</table>`)}
${section(phrase('pack.householdFiles'), filesNote(summary, phrase))}
${section(phrase('pack.howToVerify'), `<p>${escapeHtml(phrase('pack.verifySteps'))}</p>`)}
${section(phrase('pack.custody'), `<table><tr>${custody.join('')}</tr>${`<tr class="blank">${'<td></td>'.repeat(custody.length)}</tr>`.repeat(3)}</table><p>${link(CUSTODY_SHEET, phrase('pack.custodySheet'))}</p>`)}
</body></html>
`;
}

/** How many files of households lie in the pack, and which do not and why. */
function filesNote({ files }: PackSummary, phrase: ReturnType<typeof phrasesIn>): string {
  const { packed, leftOut, lost, ofRegisters } = files;
  const lines = [
    phrase('pack.householdFiles.packed', { count: packed }),
    ...FILES_LEFT_OUT.filter((why) => leftOut[why] > 0).map((why) =>
      phrase(`pack.householdFiles.${why}`, { count: leftOut[why] }),
    ),
    ...(ofRegisters.packed === 0 ? [] : [phrase('pack.registerFiles.packed', { count: ofRegisters.packed })]),
    ...(ofRegisters.confidential === 0
      ? []
      : [phrase('pack.registerFiles.confidential', { count: ofRegisters.confidential })]),
    ...(lost.length === 0
      ? []
      : [
          phrase('pack.householdFiles.lost', {
            count: lost.length,
            names: lost.slice(0, MOST_NAMED).join('、'),
          }),
        ]),
  ];
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

/** What every column of every register holds, made from the same columns that the registers were written by. */
export function fieldDictionary(registers: readonly Register[], language: Language): string {
  const phrase = phrasesIn(language);
  const parts = registers.map((register) => {
    const rows = register.columns.map((column) => {
      const kind = phrase(`pack.kind.${column.type.kind}`);
      return `| ${phrase(`pack.field.${column.field}`)} | ${kind} | ${choicesOf(column, language)} |`;
    });
    return [
      `## ${phrase(`pack.register.${register.name}`)} (${register.name})`,
      '',
      `| ${phrase('pack.column')} | ${phrase('pack.content')} | ${phrase('pack.choices')} |`,
      '| --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return `# ${phrase('pack.dictionary')}\n\n${phrase('pack.masking')}\n\n${parts.join('\n')}`;
}

function choicesOf({ type }: RegisterColumn, language: Language): string {
  if (type.kind !== 'choice') return '';
  return Object.entries(messages)
    .filter(([key]) => key.startsWith(`${type.words}.`))
    .map(([, texts]) => texts[language])
    .join('、');
}
