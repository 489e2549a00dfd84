import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { type Phrase, phrasesIn } from '../../i18n/phrase.ts';
import type { Leave } from './leave.ts';

export type DayOf = (instant: string) => string;

type Line = readonly [label: MessageKey, value: string];

/** A place to sign at the foot of a form. */
export interface SigningPlace {
  readonly label: MessageKey;
  /** What stands there already, such as that it was agreed in the program. */
  readonly words?: string;
}

/** The form of a request: what is asked for in a table of labels, and below it a place for each who signs. */
export function requestForm(
  form: {
    readonly title: MessageKey;
    readonly office: string;
    /** The office’s day of an instant. */
    readonly dayOf: DayOf;
    readonly request: Pick<
      Leave,
      'id' | 'state' | 'requestedBy' | 'requestedAt' | 'decidedBy' | 'decidedAt' | 'decisionReason'
    >;
    readonly lines: readonly Line[];
    readonly signing: readonly SigningPlace[];
    readonly note: MessageKey;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { request, lines, signing } = form;
  const title = say(form.title);
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('leavePaper.office'), value: form.office },
        { label: say('leavePaper.number'), value: String(request.id) },
        { label: say('leavePaper.requestedBy'), value: request.requestedBy },
        { label: say('leavePaper.requestedOn'), value: form.dayOf(request.requestedAt) },
      ],
    },
    table(lines, say),
    { kind: 'spacer', lines: 0.5 },
    {
      kind: 'table',
      borders: 'grid',
      columns: [{ share: 22 }, { share: 50 }, { share: 28 }],
      rows: [
        ...signing.map(({ label, words = '' }) => [
          cell(say(label), { bold: true }),
          cell(`${words}\n\n`),
          cell(`${say('leavePaper.signedOn')}\n\n`),
        ]),
        [
          cell(say('leavePaper.decision'), { bold: true }),
          cell(`${decisionText(request, say)}\n\n`),
          cell(
            `${say('leavePaper.signedOn')}${request.decidedAt === null ? '' : form.dayOf(request.decidedAt)}\n\n`,
          ),
        ],
      ],
    },
    { kind: 'note', text: say(form.note) },
  ];
  return { title, language, sections: [{ format: 'plainA4', letterhead: '', blocks }] };
}

function table(lines: readonly Line[], say: Phrase): DocumentBlock {
  return {
    kind: 'table',
    borders: 'grid',
    columns: [{ share: 22 }, { share: 78 }],
    rows: lines.map(([label, value]) => [cell(say(label), { bold: true }), cell(value)]),
  };
}

function decisionText(
  { state, decidedBy, decisionReason }: Pick<Leave, 'state' | 'decidedBy' | 'decisionReason'>,
  say: Phrase,
): string {
  if (decidedBy === '') return `□ ${say('leavePaper.approve')}　□ ${say('leavePaper.refuse')}`;
  return [say(`leave.state.${state}`), decidedBy, decisionReason].filter((part) => part !== '').join('　');
}
