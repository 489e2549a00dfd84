import type Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { type LetterSettings, letterSettingsSchema } from '../../../shared/features/letters/letter.ts';
import {
  LETTER_KIND_FACTS,
  LETTER_KINDS,
  type LetterKind,
} from '../../../shared/features/letters/letter-kind.ts';
import {
  clashingKind,
  firstKindSettings,
  type LetterKindSettings,
  letterKindSettingsSchema,
} from '../../../shared/features/letters/letter-kind-settings.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';

const FIRST_SETTINGS: LetterSettings = {
  version: 1,
  letterhead: '',
  department: '客戶服務部',
  withSealPlace: true,
  fourEyes: false,
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

/** What the office changed of each kind. */
const changesSchema = z.record(z.string(), letterKindSettingsSchema.partial());

export function readKinds(database: Database.Database): LetterKindSettings[] {
  const changes = readSetting(database, 'letterKinds', changesSchema, {});
  return LETTER_KINDS.map((kind) =>
    letterKindSettingsSchema.parse({ ...firstKindSettings(kind), ...changes[kind] }),
  );
}

export function readKind(database: Database.Database, kind: LetterKind): LetterKindSettings {
  const { [kind]: change } = readSetting(database, 'letterKinds', changesSchema, {});
  return letterKindSettingsSchema.parse({ ...firstKindSettings(kind), ...change });
}

/** A pattern holds for every kind of the series, since they are numbered together. */
export function saveKind(settings: LetterKindSettings, context: WriteContext): LetterKindSettings[] {
  const { database } = context;
  const kinds = readKinds(database);
  const before = readKind(database, settings.kind);
  if (settings.version !== before.version) {
    throw changedMeanwhile(database, 'letterKind', settings.kind);
  }
  const clash = clashingKind(settings, kinds);
  if (clash !== null) throw refuse('numberPatternTaken', { kind: clash });
  const { series } = LETTER_KIND_FACTS[settings.kind];
  const saved = kinds.map((each) => {
    if (each.kind === settings.kind) return { ...settings, version: settings.version + 1 };
    return LETTER_KIND_FACTS[each.kind].series === series
      ? { ...each, numberPattern: settings.numberPattern, version: each.version + 1 }
      : each;
  });
  writeSetting(database, 'letterKinds', Object.fromEntries(saved.map((each) => [each.kind, each])));
  context.record({
    entity: 'letterKind',
    entityId: settings.kind,
    before,
    after: readKind(database, settings.kind),
  });
  return saved;
}
