import { type BlockOf, cell, type OfficeDocument, paragraph } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { CUSTODY_COLUMNS } from './pack-pages.messages.ts';

/** What the custody sheet says of the pack that it goes with. */
export interface CustodyFacts {
  readonly siteName: string;
  readonly operator: string;
  /** The second person who agreed; '' when nobody had to. */
  readonly approver: string;
  readonly receiver: string;
  readonly reason: string;
  readonly madeAt: string;
  readonly auditHead: string;
  /** Entries of the audit trail that hold somebody's e-mail or mailing address in full. */
  readonly auditInFull: number;
  readonly files: number;
}

/** A pack may pass from the office to the accountant and on; whoever needs more rows adds them in Word. */
const BLANK_ROWS = 3;
/** Two line breaks make a row high enough to sign in. */
const ROOM_TO_WRITE = '\n\n';
/** The checksum is 64 characters and a signature needs a hand's width; a time and a medium are short. */
const SHARES: Readonly<Record<(typeof CUSTODY_COLUMNS)[number], number>> = {
  giver: 15,
  taker: 15,
  time: 14,
  medium: 12,
  hash: 26,
  signature: 18,
};

/** The sheet that travels with an audit pack, to be printed and signed at each handover. */
export function custodySheet(facts: CustodyFacts, language: Language): OfficeDocument {
  const phrase = phrasesIn(language);
  const title = phrase('pack.custodySheet');
  return {
    title,
    language,
    sections: [
      {
        format: 'plainA4',
        letterhead: '',
        blocks: [
          { kind: 'title', lines: [title] },
          factsTable(facts, language),
          { kind: 'spacer', lines: 0.75 },
          // A heading of a letter is indented like its text; between two tables it looks astray.
          {
            kind: 'paragraph',
            runs: [{ text: phrase('pack.custody'), face: 'heading' }],
            indentFirst: false,
            keepWithNext: true,
          },
          custodyTable(language),
          { kind: 'spacer', lines: 0.5 },
          // The sheet lies inside the zip, whose checksum is therefore known only after the sheet is made.
          paragraph(phrase('pack.custody.note'), { indentFirst: false }),
          ...(facts.auditInFull === 0
            ? []
            : [paragraph(phrase('pack.auditInFull', { count: facts.auditInFull }), { indentFirst: false })]),
        ],
      },
    ],
  };
}

function factsTable(facts: CustodyFacts, language: Language): BlockOf<'table'> {
  const phrase = phrasesIn(language);
  const lines = [
    [phrase('pack.site'), facts.siteName],
    [phrase('pack.reason'), facts.reason],
    [phrase('pack.receiver'), facts.receiver],
    [phrase('pack.madeBy'), facts.operator],
    [phrase('pack.approver'), facts.approver || '—'],
    [phrase('pack.madeAt'), facts.madeAt],
    [phrase('pack.auditHead'), facts.auditHead],
    [phrase('pack.files'), String(facts.files)],
  ] as const;
  return {
    kind: 'table',
    borders: 'grid',
    columns: [{ share: 3 }, { share: 9 }],
    rows: lines.map(([label, value]) => [cell(label, { bold: true }), cell(value)]),
  };
}

function custodyTable(language: Language): BlockOf<'table'> {
  const phrase = phrasesIn(language);
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    columns: CUSTODY_COLUMNS.map((name) => ({ share: SHARES[name] })),
    rows: [
      CUSTODY_COLUMNS.map((name) => cell(phrase(`pack.custody.${name}`), { bold: true, align: 'center' })),
      ...Array.from({ length: BLANK_ROWS }, () => CUSTODY_COLUMNS.map(() => cell(ROOM_TO_WRITE))),
    ],
  };
}
