import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { clockWords } from './minutes.ts';
import type { Session } from './training.ts';

export interface SignInPaper {
  readonly office: string;
  readonly session: Session;
  readonly printedOn: string;
}

/** 培訓簽到表: who is to come, with a place to sign, and a few lines for those who come besides. */
export function signInDocument(
  { office, session, printedOn }: SignInPaper,
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const title = say('trainingPaper.signIn');
  const { heldOn, startsMinute, lengthMinutes, passMark } = session;
  const tested = passMark !== null;
  const columns = [
    ['serial', 7],
    ['number', 13],
    ['name', 16],
    ['team', 16],
    ['presence', 12],
    ...(tested ? ([['score', 10]] as const) : []),
    ['signature', 26],
  ] as const;
  const ends = clockWords((startsMinute + lengthMinutes) % 1440);
  const empty = columns.map(() => cell(''));
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    { kind: 'fields', perLine: 1, items: [{ label: say('trainingPaper.subject'), value: session.subject }] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('trainingPaper.office'), value: office },
        {
          label: say('trainingPaper.when'),
          value: `${documentDate(language, heldOn)} ${clockWords(startsMinute)}–${ends}`,
        },
        { label: say('trainingPaper.place'), value: session.place },
        { label: say('trainingPaper.trainer'), value: session.trainer },
        {
          label: say('trainingPaper.passMark'),
          value: tested ? String(passMark) : say('training.noTest'),
        },
        { label: say('trainingPaper.people'), value: String(session.people) },
      ],
    },
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      columns: columns.map(([, share]) => ({ share })),
      rows: [
        columns.map(([field]) => cell(say(`trainingPaper.${field}`), { bold: true, align: 'center' })),
        ...session.attendance.map((row, index) => [
          cell(String(index + 1), { align: 'center' }),
          cell(row.number, { align: 'center' }),
          cell(row.name),
          cell(row.teamName),
          cell(row.presence === null ? '' : say(`training.presence.${row.presence}`), { align: 'center' }),
          ...(tested ? [cell(row.score === null ? '' : String(row.score), { align: 'center' })] : []),
          cell(''),
        ]),
        // Room for those whom nobody expected.
        ...(session.state === 'open' ? [empty, empty, empty] : []),
      ],
    },
    { kind: 'spacer', lines: 0.75 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('trainingPaper.trainerSigns'), value: '＿'.repeat(8) },
        { label: say('trainingPaper.printedOn'), value: documentDate(language, printedOn) },
      ],
    },
  ];
  return {
    title: `${title} ${session.subject}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}
