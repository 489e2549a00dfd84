import {
  CLAUSE_SIGN,
  FIELD_SOURCES,
  type FieldSource,
  fieldFacts,
  isFieldName,
  MERGE_FIELDS,
} from '../../../shared/features/letters/merge-field.ts';
import type { Text } from '../../app/texts.ts';

/** A field or a clause that is put into the text by its name. */
export interface Insertion {
  /** What stands between the braces. */
  readonly words: string;
  readonly group: FieldSource | 'clause';
}

/** Every field by its name on the screen, in the order of its source, and then the clauses of the library. */
export function insertionsOf(clauses: readonly string[], t: Text): readonly Insertion[] {
  const names = Object.keys(MERGE_FIELDS).filter(isFieldName);
  const fields = FIELD_SOURCES.flatMap((source) =>
    names
      .filter((name) => fieldFacts(name).source === source)
      .map((name) => ({ words: t(`letterField.${name}`), group: source })),
  );
  return [
    ...fields,
    ...clauses.map((name) => ({ words: `${CLAUSE_SIGN}${name}`, group: 'clause' as const })),
  ];
}

export function groupLabel(group: Insertion['group'], t: Text): string {
  return group === 'clause' ? t('letters.clauses') : t(`fieldSource.${group}`);
}

const MOST_OFFERED = 8;

/** What may be meant by the words that are being typed after two braces; those that begin so come first. */
export function offersFor(typed: string, all: readonly Insertion[]): readonly Insertion[] {
  const sought = typed.trim().toLowerCase();
  const starts = all.filter(({ words }) => words.toLowerCase().startsWith(sought));
  const holds = all.filter(
    ({ words }) => !words.toLowerCase().startsWith(sought) && words.toLowerCase().includes(sought),
  );
  return [...starts, ...holds].slice(0, MOST_OFFERED);
}

/** The words typed since the last two braces before the caret; null when it stands in no field. */
export function openField(text: string, caret: number): string | null {
  return /\{\{([^{}\n]{0,60})$/u.exec(text.slice(0, caret))?.[1] ?? null;
}
