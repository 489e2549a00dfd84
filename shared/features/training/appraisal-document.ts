import { type BlockOf, cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate, documentMonth } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { Appraisal, AppraisalLine } from './appraisal.ts';

const PLACE_TO_SIGN = '＿'.repeat(8);

export interface AppraisalPaper {
  readonly office: string;
  readonly appraisal: Appraisal;
  readonly printedOn: string;
}

/** 考核表: items and plan lines with weights and scores, the sum in points, and places to sign. */
export function appraisalDocument(
  { office, appraisal, printedOn }: AppraisalPaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('appraisalPaper.title');
  const period = periodWords(appraisal.period, language);
  const items = appraisal.lines.filter(({ kind }) => kind === 'item');
  const plan = appraisal.lines.filter(({ kind }) => kind === 'plan');
  const sums = {
    self: appraisal.selfHundredths,
    score: appraisal.scoreHundredths,
  };
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 3,
      items: [
        { label: say('appraisalPaper.name'), value: appraisal.name },
        { label: say('appraisalPaper.number'), value: appraisal.number },
        { label: say('appraisalPaper.period'), value: period },
        { label: say('appraisalPaper.team'), value: appraisal.teamName },
        { label: say('appraisalPaper.post'), value: appraisal.post },
        { label: say('trainingPaper.office'), value: office },
      ],
    },
    linesTable(items, language),
    ...(plan.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: say('appraisalPaper.plan') },
          planTable(plan, language),
        ]),
    { kind: 'spacer', lines: 0.5 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('appraisalPaper.self'), value: points(sums.self) },
        { label: say('appraisalPaper.score'), value: points(sums.score) },
      ],
    },
    said(say('appraisalPaper.selfNote'), appraisal.selfNote),
    said(say('appraisalPaper.note'), appraisal.note),
    { kind: 'spacer', lines: 1 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('appraisalPaper.employeeSigns'), value: PLACE_TO_SIGN },
        { label: say('appraisalPaper.day'), value: PLACE_TO_SIGN },
        { label: say('appraisalPaper.appraiserSigns'), value: PLACE_TO_SIGN },
        { label: say('appraisalPaper.day'), value: PLACE_TO_SIGN },
      ],
    },
    { kind: 'note', text: say('appraisalPaper.foot', { on: documentDate(language, printedOn) }) },
  ];
  return {
    title: `${title} ${appraisal.name} ${appraisal.period}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function linesTable(lines: readonly AppraisalLine[], language: Language): BlockOf<'table'> {
  const columns = [
    ['item', 24],
    ['standard', 36],
    ['weight', 12],
    ['selfPercent', 14],
    ['percent', 14],
  ] as const;
  return tableOf(
    columns,
    lines.map((line) => [line.name, line.standard, ...figuresOf(line)]),
    language,
  );
}

function planTable(lines: readonly AppraisalLine[], language: Language): BlockOf<'table'> {
  const columns = [
    ['goal', 24],
    ['target', 20],
    ['actual', 20],
    ['weight', 10],
    ['selfPercent', 13],
    ['percent', 13],
  ] as const;
  return tableOf(
    columns,
    lines.map((line) => [line.name, line.target, line.actual, ...figuresOf(line)]),
    language,
  );
}

/** The last three columns are figures. */
function tableOf(
  columns: readonly (readonly [
    field: 'item' | 'standard' | 'goal' | 'target' | 'actual' | 'weight' | 'selfPercent' | 'percent',
    share: number,
  ])[],
  rows: readonly string[][],
  language: Language,
): BlockOf<'table'> {
  const say = phrasesIn(language);
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    columns: columns.map(([, share]) => ({ share })),
    rows: [
      columns.map(([field]) => cell(say(`appraisalPaper.${field}`), { bold: true, align: 'center' })),
      ...rows.map((row) =>
        row.map((text, index) => cell(text, index < row.length - 3 ? {} : { align: 'center' })),
      ),
    ],
  };
}

function figuresOf({ weight, selfPercent, percent }: AppraisalLine): string[] {
  const shown = (value: number | null): string => (value === null ? '' : `${value}%`);
  return [`${weight}%`, shown(selfPercent), shown(percent)];
}

function said(label: string, words: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, runs: [{ text: label, bold: true }, { text: words }] };
}

function points(hundredths: number | null): string {
  return hundredths === null ? '' : formatCents(hundredths);
}

function periodWords(period: string, language: Language): string {
  const quarter = /Q([1-4])$/u.exec(period)?.[1];
  if (quarter === undefined) return documentMonth(language, period);
  return phrasesIn(language)('appraisalPaper.quarter', { year: period.slice(0, 4), quarter });
}
