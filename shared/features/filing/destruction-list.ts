import { type BlockOf, cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { Disposal } from './disposal.contract.ts';

/** Where somebody signs. */
const PLACE_TO_SIGN = '＿'.repeat(9);

const COLUMNS = [
  ['serial', 6],
  ['archiveNumber', 22],
  ['fileNumber', 14],
  ['responsible', 12],
  ['title', 26],
  ['dated', 10],
  ['pages', 6],
  ['period', 7],
  ['decision', 13],
] as const;

/** 檔案銷毀清冊: what was listed, how each was appraised, and who answers for it with their signature. */
export function destructionListDocument(
  { office, disposal }: { readonly office: string; readonly disposal: Disposal },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('filingPaper.destructionList');
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    { kind: 'fields', perLine: 2, items: factsOf(office, disposal, language) },
    { kind: 'spacer', lines: 0.5 },
    itemTable(disposal, language),
    { kind: 'spacer', lines: 0.75 },
    ...(disposal.opinion === ''
      ? []
      : [
          {
            kind: 'paragraph' as const,
            indentFirst: false,
            runs: [{ text: `${say('filingPaper.opinion')}${disposal.opinion}` }],
          },
        ]),
    { kind: 'fields', perLine: 2, items: signaturesOf(disposal, language) },
    { kind: 'spacer', lines: 0.5 },
    { kind: 'note', text: say('filingPaper.keptForGood') },
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}

function factsOf(office: string, disposal: Disposal, language: Language): BlockOf<'fields'>['items'] {
  const say = phrasesIn(language);
  const day = (date: string | null): string => (date === null ? '—' : documentDate(language, date));
  const destroyed = disposal.rows.filter(({ decision }) => decision === 'destroy').length;
  return [
    { label: say('filingPaper.office'), value: office },
    { label: say('filingPaper.listNumber'), value: disposal.number },
    { label: say('filingPaper.asOf'), value: day(disposal.asOf) },
    {
      label: say('filingPaper.counts'),
      value: say('filingPaper.countsOf', { all: disposal.rows.length, destroyed }),
    },
    { label: say('filingPaper.method'), value: disposal.method === '' ? '—' : disposal.method },
    { label: say('filingPaper.carriedOutOn'), value: day(disposal.carriedOutOn) },
  ];
}

function itemTable({ rows }: Disposal, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 9,
    columns: COLUMNS.map(([, share]) => ({ share })),
    rows: [
      COLUMNS.map(([name]) => cell(say(`filingPaper.${name}`), { bold: true, align: 'center' })),
      ...rows.map((item, index) => [
        cell(String(index + 1), { align: 'center' }),
        cell(item.archiveNumber),
        cell(item.senderNumber === '' ? item.number : item.senderNumber),
        cell(item.responsible),
        cell(item.title),
        cell(item.datedOn?.replaceAll('-', '') ?? ''),
        cell(item.pages === null ? '' : String(item.pages), { align: 'right' }),
        cell(item.period, { align: 'center' }),
        cell(decisionOf(item, language)),
      ]),
    ],
  };
}

function decisionOf(item: Disposal['rows'][number], language: Language): string {
  const say = phrasesIn(language);
  if (item.decision === null) return '';
  if (item.decision === 'destroy') return say('filingPaper.destroy');
  return `${say('filingPaper.extend', { years: item.years ?? 0 })}${item.reason === '' ? '' : `（${item.reason}）`}`;
}

/** A name that is known stands before the place to sign. */
function signaturesOf(disposal: Disposal, language: Language): BlockOf<'fields'>['items'] {
  const say = phrasesIn(language);
  const [one = '', two = ''] = disposal.witnesses;
  const places = [
    ...disposal.appraisers.map((name) => ['appraiser', name] as const),
    ['approver', disposal.approvedBy] as const,
    ['carrier', disposal.carriedOutBy] as const,
    ['witness', one] as const,
    ['witness', two] as const,
  ];
  return places.map(([who, name]) => ({
    label: say(`filingPaper.${who}`),
    value: `${name === '' ? '' : `${name}　`}${PLACE_TO_SIGN}`,
  }));
}
