import type Database from 'better-sqlite3';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import {
  type LetterSettings,
  letterSettingsSchema,
} from '../../../shared/features/letters/letters.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

const FIRST_SETTINGS: LetterSettings = {
  letterhead: '',
  department: '客戶服務部',
  withSealPlace: true,
  numberPatterns: {
    ownerLetter: LETTER_KIND_FACTS.ownerLetter.numberPattern,
    publicNotice: LETTER_KIND_FACTS.publicNotice.numberPattern,
    memo: LETTER_KIND_FACTS.memo.numberPattern,
    reminder: LETTER_KIND_FACTS.reminder.numberPattern,
    dunning: LETTER_KIND_FACTS.dunning.numberPattern,
  },
};

export function readLetterSettings(database: Database.Database): LetterSettings {
  return readSetting(database, 'letters', letterSettingsSchema, FIRST_SETTINGS);
}

export function saveLetterSettings(settings: LetterSettings, context: WriteContext): LetterSettings {
  const before = readLetterSettings(context.database);
  writeSetting(context.database, 'letters', settings);
  context.record({ entity: 'letterSettings', entityId: 1, before, after: settings });
  return settings;
}
