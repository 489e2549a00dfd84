import type Database from 'better-sqlite3';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import {
  type LetterSettings,
  letterSettingsSchema,
} from '../../../shared/features/letters/letters.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

const FIRST_SETTINGS: LetterSettings = {
  version: 1,
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

export function saveLetterSettings(
  { version, ...settings }: LetterSettings,
  context: WriteContext,
): LetterSettings {
  const { version: current, ...before } = readLetterSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'letterSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'letters', saved);
  context.record({ entity: 'letterSettings', entityId: 1, before, after: settings });
  return saved;
}
