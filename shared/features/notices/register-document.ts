import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { momentWords } from '../../domain/moment.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { NoticeRow } from './notice.ts';

const COLUMNS = [
  ['number', 20],
  ['subject', 24],
  ['effect', 17],
  ['firstPosted', 16],
  ['boards', 8],
  ['takenDown', 16],
  ['state', 9],
] as const;

/** As many lines as its pages hold; more are printed by shorter periods. */
export const MOST_REGISTER_ROWS = 2000;

export interface RegisterPaper {
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly NoticeRow[];
  /** Rows that did not fit. */
  readonly left: number;
  readonly printedOn: string;
}

/** 通告發布目錄 on paper, the oldest first. */
export function registerDocument(
  { office, from, to, rows, left, printedOn }: RegisterPaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('noticePaper.register');
  const when = (at: string | null): string => (at === null ? '' : momentWords(at));
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('noticePaper.office'), value: office },
        { label: say('noticePaper.printedOn'), value: documentDate(language, printedOn) },
        {
          label: say('noticePaper.period'),
          value: `${documentDate(language, from)} – ${documentDate(language, to)}`,
        },
        { label: say('noticePaper.notices'), value: String(rows.length + left) },
      ],
    },
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      sizePt: 9,
      columns: COLUMNS.map(([, share]) => ({ share })),
      rows: [
        COLUMNS.map(([field]) => cell(say(`noticePaper.${field}`), { bold: true, align: 'center' })),
        ...rows.map((row) => [
          cell(row.number),
          cell(row.subject),
          cell(
            [row.effectiveFrom, row.effectiveTo]
              .map(when)
              .filter((part) => part !== '')
              .join(' – '),
          ),
          cell(when(row.firstPostedAt), { align: 'center' }),
          cell(row.planned === 0 ? '' : `${row.posted}/${row.planned}`, { align: 'center' }),
          cell(when(row.takenDownAt), { align: 'center' }),
          cell(say(`notices.state.${row.state}`), { align: 'center' }),
        ]),
      ],
    },
    ...(left === 0 ? [] : [{ kind: 'note' as const, text: say('noticePaper.left', { count: left }) }]),
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}
