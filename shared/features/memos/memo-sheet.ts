import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { Memo } from './memo.ts';

const COLUMNS = [
  ['serial', 6],
  ['name', 20],
  ['part', 10],
  ['readAt', 22],
  ['answer', 26],
  ['signature', 16],
] as const;

export interface MemoPaper {
  readonly office: string;
  readonly memo: Memo;
  /** An instant as the office's clock showed it. */
  readonly when: (instant: string) => string;
  readonly printedOn: string;
}

/** 簽閱表: everyone whom a memo is for, what they answered, and a place to sign for those who have not. */
export function memoSheet({ office, memo, when, printedOn }: MemoPaper, language: Language): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('memoPaper.title');
  const answersOf = (name: string): string =>
    memo.entries
      .filter((entry) => entry.name === name && entry.withdrawn === null && entry.kind !== 'read')
      .map(({ kind, words }) =>
        kind === 'remark'
          ? words
          : [say(`memos.entry.${kind}`), words].filter((part) => part !== '').join('：'),
      )
      .join('\n');
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('memoPaper.office'), value: office },
        { label: say('memoPaper.number'), value: memo.number },
        { label: say('memoPaper.from'), value: memo.from },
        {
          label: say('memoPaper.issuedOn'),
          value: memo.issuedOn === null ? '' : documentDate(language, memo.issuedOn),
        },
        {
          label: say('memoPaper.dueOn'),
          value: memo.dueOn === null ? '' : documentDate(language, memo.dueOn),
        },
        { label: say('memoPaper.printedOn'), value: documentDate(language, printedOn) },
      ],
    },
    { kind: 'fields', perLine: 1, items: [{ label: say('memoPaper.subject'), value: memo.subject }] },
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      columns: COLUMNS.map(([, share]) => ({ share })),
      rows: [
        COLUMNS.map(([field]) => cell(say(`memoPaper.${field}`), { bold: true, align: 'center' })),
        ...memo.recipients.map((recipient, index) => [
          cell(String(index + 1), { align: 'center' }),
          cell(recipient.name),
          cell(say(`memos.part.${recipient.part}`), { align: 'center' }),
          cell(recipient.readAt === null ? '' : when(recipient.readAt), { align: 'center' }),
          cell(answersOf(recipient.name)),
          cell(recipient.readOnPaper ? say('memoPaper.onPaper') : ''),
        ]),
      ],
    },
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}
