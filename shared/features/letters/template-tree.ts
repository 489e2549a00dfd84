import type { Condition, TemplateMark } from './template-marks.ts';

export const TEMPLATE_PROBLEMS = [
  /** Braces that are no whole field. */
  'braces',
  /** A condition without its end. */
  'open',
  /** An end or an alternative without a condition. */
  'stray',
  /** Conditions within conditions beyond what anybody can follow. */
  'deep',
  /** A list of rows that shares its line. */
  'rowsNotAlone',
] as const;

export interface TemplateProblem {
  readonly kind: (typeof TEMPLATE_PROBLEMS)[number];
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Conditions within one another; a deeper one is refused on saving. */
export const MOST_NESTED = 4;

export type ConditionMark = Extract<TemplateMark, { kind: 'if' | 'else' | 'end' }>;

/** What a condition shows, and what it shows instead. */
export interface Branching<Node> {
  readonly kind: 'if';
  readonly condition: Condition;
  readonly whenSo: readonly (Node | Branching<Node>)[];
  readonly otherwise: readonly (Node | Branching<Node>)[];
}

export type Planted<Node> =
  | { readonly node: Node }
  | { readonly mark: ConditionMark; readonly line: number; readonly text: string };

interface Open<Node> {
  readonly condition: Condition;
  readonly line: number;
  readonly text: string;
  readonly whenSo: (Node | Branching<Node>)[];
  otherwise: (Node | Branching<Node>)[] | null;
}

/** Puts what follows a condition under it, until its end. What does not fit is told and otherwise passed over. */
export function growTree<Node>(
  planted: readonly Planted<Node>[],
  problems: TemplateProblem[],
): (Node | Branching<Node>)[] {
  const top: (Node | Branching<Node>)[] = [];
  const open: Open<Node>[] = [];
  let tooDeep = 0;
  const add = (node: Node | Branching<Node>): void => {
    const last = open.at(-1);
    (last === undefined ? top : (last.otherwise ?? last.whenSo)).push(node);
  };
  const close = (): void => {
    const last = open.pop();
    if (last === undefined) return;
    const { condition, whenSo, otherwise } = last;
    add({ kind: 'if', condition, whenSo, otherwise: otherwise ?? [] });
  };
  for (const each of planted) {
    if ('node' in each) {
      add(each.node);
      continue;
    }
    const { mark, line, text } = each;
    const last = open.at(-1);
    if (mark.kind === 'if' && open.length === MOST_NESTED) {
      tooDeep += 1;
      problems.push({ kind: 'deep', line, text });
    } else if (mark.kind === 'if') {
      open.push({ condition: mark.condition, line, text, whenSo: [], otherwise: null });
    } else if (tooDeep > 0) {
      if (mark.kind === 'end') tooDeep -= 1;
    } else if (last === undefined || (mark.kind === 'else' && last.otherwise !== null)) {
      problems.push({ kind: 'stray', line, text });
    } else if (mark.kind === 'else') {
      last.otherwise = [];
    } else {
      close();
    }
  }
  for (const { line, text } of open) problems.push({ kind: 'open', line, text });
  while (open.length > 0) close();
  return top;
}
