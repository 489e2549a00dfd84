import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { groupBy } from '../../domain/group-by.ts';
import { momentWords } from '../../domain/moment.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { PostingRow } from './notice.ts';

const COLUMNS = [
  ['serial', 6],
  ['board', 20],
  ['what', 10],
  ['number', 20],
  ['subject', 22],
  ['by', 15],
  ['done', 13],
] as const;

export interface RoundPaper {
  readonly office: string;
  readonly rows: readonly PostingRow[];
  readonly printedOn: string;
}

/** 巡查張貼清單: what goes up and comes down, board by board as one walks, with a place for when it was done. */
export function roundDocument({ office, rows, printedOn }: RoundPaper, language: Language): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('noticePaper.round');
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 3,
      items: [
        { label: say('noticePaper.office'), value: office },
        { label: say('noticePaper.printedOn'), value: documentDate(language, printedOn) },
        { label: say('noticePaper.tasks'), value: String(rows.length) },
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
        ...rowsOf(rows, language),
      ],
    },
    { kind: 'spacer', lines: 0.75 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('noticePaper.walkedBy'), value: '＿'.repeat(9) },
        { label: say('noticePaper.walkedOn'), value: '＿'.repeat(9) },
      ],
    },
    { kind: 'note', text: say('noticePaper.roundNote') },
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}

/** A board is named once, above what is to be done there. */
function rowsOf(rows: readonly PostingRow[], language: Language) {
  const say = phrasesIn(language);
  let serial = 0;
  return [...groupBy(rows, ({ boardId }) => boardId).values()].flatMap((of) =>
    of.map((row, index) => {
      serial += 1;
      return [
        cell(String(serial), { align: 'center' }),
        cell(index === 0 ? row.boardName : ''),
        cell(
          say(
            `notices.todo.${row.state === 'toTakeDown' ? 'takeDown' : row.state === 'lost' ? 'again' : 'post'}`,
          ),
          {
            align: 'center',
          },
        ),
        cell(row.number),
        cell(row.subject),
        cell(row.dueAt === null ? '' : momentWords(row.dueAt), { align: 'center' }),
        cell(''),
      ];
    }),
  );
}
