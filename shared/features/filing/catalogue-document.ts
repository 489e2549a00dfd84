import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { CatalogueRow } from './filing-entry.ts';

export interface CatalogueFacts {
  readonly language: Language;
  readonly office: string;
  readonly fonds: string;
  readonly year: number | null;
  readonly archiveClass: string | null;
  readonly organisation: string | null;
  readonly printedOn: string;
  readonly rows: readonly CatalogueRow[];
  /** Lines that the catalogue has beyond these. */
  readonly left: number;
  /** Last line of a list that left by the bulk; '' for none. */
  readonly mark: string;
}

const COLUMNS = [
  ['serial', 6],
  ['archiveNumber', 24],
  ['fileNumber', 15],
  ['responsible', 13],
  ['title', 30],
  ['dated', 10],
  ['secrecy', 7],
  ['pages', 6],
  ['note', 12],
] as const;

/** 歸檔文件目錄, in the columns of DA/T 22. */
export function catalogueDocument(facts: CatalogueFacts): OfficeDocument {
  const { language, rows } = facts;
  const say = phrasesIn(language);
  const title = say('filingPaper.catalogue');
  const all = say('filingPaper.all');
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('filingPaper.office'), value: facts.office },
        { label: say('filingPaper.fonds'), value: facts.fonds },
        { label: say('filingPaper.year'), value: facts.year === null ? all : String(facts.year) },
        { label: say('filingPaper.archiveClass'), value: facts.archiveClass ?? all },
        { label: say('filingPaper.organisation'), value: facts.organisation ?? all },
        { label: say('filingPaper.printedOn'), value: documentDate(language, facts.printedOn) },
      ],
    },
    { kind: 'spacer', lines: 0.5 },
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      sizePt: 9,
      columns: COLUMNS.map(([, share]) => ({ share })),
      rows: [
        COLUMNS.map(([name]) => cell(say(`filingPaper.${name}`), { bold: true, align: 'center' })),
        ...rows.map((row, index) => [
          cell(String(index + 1), { align: 'center' }),
          cell(row.archiveNumber),
          cell(row.fileNumber),
          cell(row.responsible),
          cell(row.title),
          cell(row.dated),
          cell(say(`secrecy.${row.secrecy}`)),
          cell(row.pages === null ? '' : String(row.pages), { align: 'right' }),
          cell(row.note),
        ]),
      ],
    },
    { kind: 'note', text: say('filingPaper.inAll', { count: rows.length }) },
    ...(facts.left === 0
      ? []
      : [{ kind: 'note' as const, text: say('filingPaper.left', { count: facts.left }) }]),
    ...(facts.mark === '' ? [] : [{ kind: 'note' as const, text: facts.mark }]),
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}
