import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatCents, formatScaled } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { LineRow } from './lines.contract.ts';
import type { DunningPlan } from './plans.contract.ts';

const PLACE_TO_SIGN = '＿'.repeat(9);
const COLUMNS = [
  ['serial', 6],
  ['unit', 14],
  ['payer', 12],
  ['stage', 14],
  ['owed', 13],
  ['dueBy', 12],
  ['status', 11],
  ['result', 18],
] as const;

export interface PlanPaper {
  readonly office: string;
  readonly plan: DunningPlan;
  readonly lines: readonly LineRow[];
  readonly language: Language;
  readonly printedOn: string;
  /** Of a list that a second person let go; '' for none. */
  readonly mark: string;
}

/** 《催繳計劃》 on paper: what each steward is to do by when, with a place for how it went and for the signatures. */
export function planDocument({ office, plan, lines, language, printedOn, mark }: PlanPaper): OfficeDocument {
  const say = phrasesIn(language);
  const [year = '', month = ''] = plan.month.split('-');
  const title = say('dunningPaper.plan', { year, month: Number(month) });
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('dunningPaper.office'), value: office },
        { label: say('dunningPaper.printedOn'), value: documentDate(language, printedOn) },
        { label: say('dunningPaper.lines'), value: String(plan.lines) },
        { label: say('dunningPaper.owedInAll'), value: formatCents(plan.owedCents) },
        { label: say('dunningPaper.target'), value: `${formatScaled(plan.targetHundredths, 2)}%` },
        { label: say('dunningPaper.paid'), value: formatCents(plan.paidCents) },
      ],
    },
    ...[...groupBy(lines, ({ assigneeName }) => assigneeName)].flatMap(([name, of]) =>
      assigneeBlocks(name, of, language),
    ),
    { kind: 'spacer', lines: 0.75 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('dunningPaper.madeBy'), value: `${plan.madeBy}　${PLACE_TO_SIGN}` },
        { label: say('dunningPaper.approvedBy'), value: PLACE_TO_SIGN },
      ],
    },
    { kind: 'note', text: say('dunningPaper.noCutting') },
    ...(mark === '' ? [] : [{ kind: 'note' as const, text: mark }]),
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}

function assigneeBlocks(name: string, lines: readonly LineRow[], language: Language): DocumentBlock[] {
  const say = phrasesIn(language);
  const who = name === '' ? say('dunning.nobody') : name;
  return [
    { kind: 'heading', level: 1, text: say('dunningPaper.ofAssignee', { name: who, count: lines.length }) },
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      sizePt: 9,
      columns: COLUMNS.map(([, share]) => ({ share })),
      rows: [
        COLUMNS.map(([field]) => cell(say(`dunningPaper.${field}`), { bold: true, align: 'center' })),
        ...lines.map((line, index) => [
          cell(String(index + 1), { align: 'center' }),
          cell(line.unitName),
          cell(line.payerName),
          cell(say(`dunning.stage.${stageKey(line.stage)}`)),
          cell(formatCents(line.owedCents), { align: 'right' }),
          cell(line.dueBy, { align: 'center' }),
          cell(say(`dunning.status.${line.status}`), { align: 'center' }),
          cell(''),
        ]),
      ],
    },
  ];
}

const STAGES = [0, 1, 2, 3, 4, 5, 6] as const;
type Stage = (typeof STAGES)[number];

/** A stage by its number, of which there are seven. */
export function stageKey(stage: number): Stage {
  return STAGES.find((each) => each === stage) ?? 0;
}
