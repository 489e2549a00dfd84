import type { Condition, RowsColumn } from './template-marks.ts';
import { type PlainPart, parseTemplate, type TemplateLine, type TemplatePart } from './template-text.ts';
import type { Branching } from './template-tree.ts';

export interface NeededField {
  readonly name: string;
  readonly optional: boolean;
  /** Of a list of rows. */
  readonly columns: readonly RowsColumn[];
  /** Of a choice. */
  readonly options: readonly string[];
}

/**
 * The fields of a text, each once, in order; one that is needed anywhere is needed. Told what holds, it leaves out what
 * is not shown; what a condition asks for may stay empty, since that is an answer too.
 */
export function fieldsOf(text: string, holds?: (condition: Condition) => boolean): readonly NeededField[] {
  const needed = new Map<string, NeededField>();
  const take = (field: NeededField): void => {
    const known = needed.get(field.name);
    needed.set(field.name, {
      ...field,
      optional: (known?.optional ?? true) && field.optional,
      columns: field.columns.length > 0 ? field.columns : (known?.columns ?? []),
      options: field.options.length > 0 ? field.options : (known?.options ?? []),
    });
  };
  for (const part of partsShown(parseTemplate(text).lines, holds)) {
    if (part.kind === 'if') {
      take({ name: part.condition.field, optional: true, columns: [], options: [] });
    } else if (part.kind !== 'text' && part.kind !== 'clause') {
      take({
        name: part.name,
        optional: part.optional,
        columns: part.kind === 'rows' ? part.columns : [],
        options: part.kind === 'choice' ? part.options : [],
      });
    }
  }
  return [...needed.values()];
}

/** Names of the clauses that a text calls for, each once. */
export function clausesOf(text: string): readonly string[] {
  const parts = [...partsShown(parseTemplate(text).lines)];
  return [...new Set(parts.flatMap((part) => (part.kind === 'clause' ? [part.name] : [])))];
}

type Shown = PlainPart | Pick<Branching<PlainPart>, 'kind' | 'condition'>;

function* partsShown(
  nodes: readonly (TemplateLine | TemplatePart)[],
  holds?: (condition: Condition) => boolean,
): Generator<Shown> {
  for (const node of nodes) {
    switch (node.kind) {
      case 'line':
        yield* partsShown(node.parts, holds);
        break;
      case 'row':
        for (const { parts } of node.cells) yield* partsShown(parts, holds);
        break;
      case 'if': {
        yield { kind: 'if', condition: node.condition };
        const shown = holds?.(node.condition);
        if (shown !== false) yield* partsShown(node.whenSo, holds);
        if (shown !== true) yield* partsShown(node.otherwise, holds);
        break;
      }
      case 'ruler':
        break;
      default:
        yield node;
    }
  }
}
