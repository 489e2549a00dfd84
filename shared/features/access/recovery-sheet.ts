import { type OfficeDocument, paragraph } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import type { Language } from '../../i18n/language.ts';
import { recoveryMessages } from './recovery.messages.ts';

export interface RecoverySheet {
  readonly code: string;
  readonly siteName: string;
  readonly madeBy: string;
  /** The office's calendar date. */
  readonly madeOn: string;
}

type SheetText = Extract<keyof typeof recoveryMessages, `recovery.sheet.${string}`>;

/** The recovery code as the sheet that is sealed in an envelope. */
export function recoverySheet(sheet: RecoverySheet, language: Language): OfficeDocument {
  const say = (key: SheetText): string => recoveryMessages[key][language];
  const groups = sheet.code.split('-');
  const half = Math.ceil(groups.length / 2);
  const line = (part: readonly string[]) => ({
    kind: 'paragraph' as const,
    align: 'center' as const,
    indentFirst: false,
    runs: [{ text: part.join('  -  '), bold: true, face: 'heading' as const, sizePt: 22 }],
  });
  return {
    title: say('recovery.sheet.title'),
    language,
    sections: [
      {
        format: 'plainA4',
        letterhead: '',
        blocks: [
          { kind: 'title', lines: [say('recovery.sheet.title')] },
          {
            kind: 'fields',
            perLine: 1,
            items: [
              { label: say('recovery.sheet.site'), value: sheet.siteName },
              { label: say('recovery.sheet.madeOn'), value: documentDate(language, sheet.madeOn) },
              { label: say('recovery.sheet.madeBy'), value: sheet.madeBy },
            ],
          },
          { kind: 'spacer', lines: 1 },
          paragraph(say('recovery.sheet.purpose'), { indentFirst: false }),
          { kind: 'spacer', lines: 1.5 },
          { kind: 'rule', weight: 'thin', colour: 'black' },
          { kind: 'spacer', lines: 1 },
          line(groups.slice(0, half)),
          { kind: 'spacer', lines: 1 },
          line(groups.slice(half)),
          { kind: 'spacer', lines: 1 },
          { kind: 'rule', weight: 'thin', colour: 'black' },
          { kind: 'spacer', lines: 1.5 },
          paragraph(say('recovery.sheet.keeping'), { indentFirst: false }),
          { kind: 'spacer', lines: 1 },
          { kind: 'note', text: say('recovery.sheet.once') },
        ],
      },
    ],
  };
}
