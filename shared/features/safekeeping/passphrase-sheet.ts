import { type OfficeDocument, paragraph } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { safetyMessages } from './safety.messages.ts';

/** Lines to write the passphrase on; a long one of words takes two, and the other two are for a second try. */
const WRITING_LINES = 4;

export interface PassphraseSheet {
  readonly siteName: string;
  readonly folder: string;
  /** The office's calendar date. */
  readonly printedOn: string;
}

type SheetKey = Extract<keyof typeof safetyMessages, `sheet.${string}`>;

/** The sheet on which a person writes the passphrase by hand. The program itself never prints it. */
export function passphraseSheet(sheet: PassphraseSheet, language: Language): OfficeDocument {
  const say = (key: SheetKey): string => safetyMessages[key][language];
  const label = (key: SheetKey): string => `${say(key)}${language === 'en' ? ': ' : '：'}`;
  const title = say('sheet.title');
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
            perLine: 1,
            items: [
              { label: label('sheet.site'), value: sheet.siteName },
              { label: label('sheet.folder'), value: sheet.folder },
              { label: label('sheet.printed'), value: documentDate(language, sheet.printedOn) },
            ],
          },
          { kind: 'spacer', lines: 0.5 },
          paragraph(say('sheet.why'), { indentFirst: false }),
          { kind: 'spacer', lines: 0.5 },
          { kind: 'heading', level: 1, text: say('sheet.line') },
          ...Array.from({ length: WRITING_LINES }, () => [
            { kind: 'spacer', lines: 1.5 } as const,
            { kind: 'rule', weight: 'thin', colour: 'black' } as const,
          ]).flat(),
          { kind: 'spacer', lines: 1 },
          {
            kind: 'fields',
            perLine: 2,
            items: (['sheet.writtenBy', 'sheet.readBy', 'sheet.keptAt', 'sheet.date'] as const).map(
              (key) => ({
                label: label(key),
                value: '＿'.repeat(10),
              }),
            ),
          },
          { kind: 'spacer', lines: 1 },
          paragraph(say('sheet.keep'), { indentFirst: false }),
          paragraph(say('sheet.use'), { indentFirst: false }),
        ],
      },
    ],
  };
}
