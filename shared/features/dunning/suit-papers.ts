import { cell, type DocumentBlock, type OfficeDocument, paragraph } from '../../documents/document.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { periodText } from '../fees/period-text.ts';
import type { ChargeLimitation, DunningAct } from './acts.contract.ts';
import { stageKey } from './plan-document.ts';

/** One line of a household's ledger: what was charged or what settled it, and what was owed after it. */
export interface LedgerLine {
  readonly on: string;
  readonly what: 'charge' | 'payment' | 'reversal' | 'discount';
  readonly text: string;
  readonly chargedCents: number;
  readonly paidCents: number;
  readonly owedCents: number;
}

export interface ExplainedCharge {
  readonly itemName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly amountCents: number;
  readonly owedCents: number;
  /** In words, step by step. */
  readonly explanation: string;
}

export interface Debtor {
  readonly name: string;
  readonly role: string;
  readonly idType: string;
  readonly idNumber: string;
}

type Share = readonly [heading: string, share: number, align?: 'left' | 'right' | 'center'];

function table(columns: readonly Share[], rows: readonly (readonly string[])[]): DocumentBlock {
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 9,
    columns: columns.map(([, share]) => ({ share })),
    rows: [
      columns.map(([heading]) => cell(heading, { bold: true, align: 'center' })),
      ...rows.map((row) => row.map((text, index) => cell(text, { align: columns[index]?.[2] ?? 'left' }))),
    ],
  };
}

interface Paper {
  readonly unitName: string;
  readonly language: Language;
  readonly asOf: string;
}

function paper(
  title: string,
  { unitName, asOf, language }: Paper,
  blocks: readonly DocumentBlock[],
): OfficeDocument {
  const say = phrasesIn(language);
  return {
    title,
    language,
    sections: [
      {
        format: 'plainA4',
        letterhead: '',
        blocks: [
          { kind: 'title', lines: [title] },
          {
            kind: 'fields',
            perLine: 2,
            items: [
              { label: say('dunningPaper.unit'), value: unitName },
              { label: say('dunningPaper.asOf'), value: asOf },
            ],
          },
          { kind: 'spacer', lines: 0.5 },
          ...blocks,
        ],
      },
    ],
  };
}

export function ledgerHeadings(language: Language): readonly string[] {
  const say = phrasesIn(language);
  return (['date', 'entry', 'details', 'charged', 'paidIn', 'owedAfter'] as const).map((name) =>
    say(`dunningPaper.${name}`),
  );
}

export function ledgerDocument(lines: readonly LedgerLine[], about: Paper): OfficeDocument {
  const say = phrasesIn(about.language);
  const [date = '', entry = '', details = '', charged = '', paidIn = '', owedAfter = ''] = ledgerHeadings(
    about.language,
  );
  const money = (cents: number): string => (cents === 0 ? '' : formatCents(cents));
  return paper(say('dunningPaper.ledger'), about, [
    table(
      [
        [date, 12],
        [entry, 10],
        [details, 36],
        [charged, 14, 'right'],
        [paidIn, 14, 'right'],
        [owedAfter, 14, 'right'],
      ],
      lines.map((line) => [
        line.on,
        say(`dunningPaper.entry.${line.what}`),
        line.text,
        money(line.chargedCents),
        money(line.paidCents),
        formatCents(line.owedCents),
      ]),
    ),
  ]);
}

export function chargesDocument(charges: readonly ExplainedCharge[], about: Paper): OfficeDocument {
  const say = phrasesIn(about.language);
  return paper(say('dunningPaper.charges'), about, [
    table(
      [
        [say('dunningPaper.item'), 16],
        [say('dunningPaper.period'), 16],
        [say('dunningPaper.dueOn'), 12, 'center'],
        [say('dunningPaper.amount'), 12, 'right'],
        [say('dunningPaper.owed'), 12, 'right'],
        [say('dunningPaper.reckoning'), 32],
      ],
      charges.map((charge) => [
        charge.itemName,
        periodText(charge.periodStart, charge.periodEnd),
        charge.dueOn,
        formatCents(charge.amountCents),
        formatCents(charge.owedCents),
        charge.explanation,
      ]),
    ),
  ]);
}

/** 訴訟時效: what each charge's period runs from and when it ends, and by which law. */
export function limitationDocument(charges: readonly ChargeLimitation[], about: Paper): OfficeDocument {
  const say = phrasesIn(about.language);
  return paper(say('dunningPaper.limitation'), about, [
    paragraph(say('dunning.limitation.law')),
    table(
      [
        [say('dunningPaper.item'), 18],
        [say('dunningPaper.period'), 18],
        [say('dunningPaper.owed'), 13, 'right'],
        [say('dunningPaper.dueOn'), 13, 'center'],
        [say('dunningPaper.runsFrom'), 25],
        [say('dunningPaper.endsOn'), 13, 'center'],
      ],
      charges.map((charge) => [
        charge.itemName,
        periodText(charge.periodStart, charge.periodEnd),
        formatCents(charge.owedCents),
        charge.dueOn,
        charge.restart === null
          ? say('dunning.restart.none')
          : [charge.restart.on, say(`dunning.restart.${charge.restart.kind}`), charge.restart.reference]
              .filter((text) => text !== '')
              .join(' '),
        charge.limitationEndsOn,
      ]),
    ),
  ]);
}

/** Every act with how it arrived, what shows it, and whether that proves it. */
export function actsDocument(acts: readonly DunningAct[], about: Paper): OfficeDocument {
  const say = phrasesIn(about.language);
  const comma = say('dunning.listComma');
  const served = (act: DunningAct): string =>
    act.services
      .filter(({ withdrawn }) => withdrawn === null)
      .map(
        (service) =>
          `${service.servedOn} ${say(`dunning.result.${service.result}`)} ${service.receivedBy} ${service.trackingNumber}\n${say(
            `dunning.proof.${service.proof}`,
          )}`,
      )
      .join('\n');
  return paper(say('dunningPaper.acts'), about, [
    table(
      [
        [say('dunningPaper.date'), 11, 'center'],
        [say('dunningPaper.act'), 13],
        [say('dunningPaper.stage'), 12],
        [say('dunningPaper.by'), 13],
        [say('dunningPaper.details'), 22],
        [say('dunningPaper.served'), 29],
      ],
      acts
        .filter(({ withdrawn }) => withdrawn === null)
        .toReversed()
        .map((act) => [
          act.actedOn,
          say(`dunning.act.${act.kind}`),
          act.stage === null ? '' : say(`dunning.stage.${stageKey(act.stage)}`),
          act.madeBy.join(comma),
          [
            say(`dunning.outcome.${act.outcome}`),
            act.spokenWith,
            act.letterNumber,
            act.trackingNumber,
            act.caseNumber,
            act.note,
          ]
            .filter((text) => text !== '')
            .join(comma),
          act.services.some(({ withdrawn }) => withdrawn === null) ? served(act) : say('dunning.notServed'),
        ]),
    ),
  ]);
}

export function debtorsDocument(debtors: readonly Debtor[], masked: boolean, about: Paper): OfficeDocument {
  const say = phrasesIn(about.language);
  return paper(say('dunningPaper.debtors'), about, [
    table(
      [
        [say('dunningPaper.name'), 24],
        [say('dunningPaper.role'), 18],
        [say('dunningPaper.idType'), 20],
        [say('dunningPaper.idNumber'), 38],
      ],
      debtors.map(({ name, role, idType, idNumber }) => [name, role, idType, idNumber]),
    ),
    ...(masked ? [{ kind: 'note' as const, text: say('dunningPaper.idMasked') }] : []),
  ]);
}

/** 目錄: every file with its size and its SHA-256, so that a copy can be held against it. */
export function contentsDocument(
  files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[],
  missing: readonly string[],
  about: Paper,
): OfficeDocument {
  const say = phrasesIn(about.language);
  return paper(say('dunningPaper.contents'), about, [
    table(
      [
        [say('dunningPaper.serial'), 7, 'center'],
        [say('dunningPaper.file'), 38],
        [say('dunningPaper.bytes'), 12, 'right'],
        ['SHA-256', 43],
      ],
      files.map(({ name, bytes, sha256 }, index) => [String(index + 1), name, String(bytes), sha256]),
    ),
    ...missing.map((text) => paragraph(text, { indentFirst: false })),
  ]);
}
