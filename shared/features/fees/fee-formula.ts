import type { Fraction } from '../../domain/fraction.ts';
import { MAX_CENTS } from '../../domain/money.ts';

/** What a formula may name, each with how it is written. */
export const QUANTITIES = {
  area: ['建築面積', '建筑面积', 'area'],
  innerArea: ['套內面積', '套内面积', 'innerArea'],
  floor: ['樓層', '楼层', 'floor'],
  price: ['單價', '单价', 'price'],
} as const;
export type Quantity = keyof typeof QUANTITIES;

const FUNCTIONS = { min: ['最小', 'min'], max: ['最大', 'max'] } as const;
type FunctionName = keyof typeof FUNCTIONS;

export const LONGEST_FORMULA = 200;
const DEEPEST = 30;
/** Digits that a numerator or denominator may grow to; amounts of an estate need a few dozen. */
const MOST_DIGITS = 200n;
const LARGEST = 10n ** MOST_DIGITS;

export type FormulaTree =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'quantity'; readonly name: Quantity; readonly from: number; readonly to: number }
  | { readonly kind: 'negated'; readonly of: FormulaTree }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly FormulaTree[] };

/** Why a text is no formula; `at` counts its characters from 1. */
export interface FormulaFault {
  readonly fault: 'notUnderstood' | 'unknownName' | 'tooLong';
  readonly at: number;
  readonly text: string;
}

/** Why a formula has no amount for a unit. */
export type FormulaProblem = 'quantityMissing' | 'divisionByZero' | 'negativeAmount' | 'amountTooLarge';

interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[-+*/×÷(),−]))/uy;
const SIGNS: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' };
/** Forms of full width, each one character long as what it stands for; the first is ！, the last ～. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/** A formula as it is typed in full width, every character in its place. */
function inHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (form) => String.fromCharCode(form.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

class Unreadable extends Error {
  readonly fault: FormulaFault;
  constructor(fault: FormulaFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const readable = inHalfWidth(text);
  TOKEN.lastIndex = 0;
  const length = text.trimEnd().length;
  while (TOKEN.lastIndex < length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(readable);
    if (match === null)
      throw new Unreadable({ fault: 'notUnderstood', at: at + 1, text: text.slice(at, at + 10).trim() });
    const { number, name, sign = '' } = match.groups ?? {};
    const to = TOKEN.lastIndex;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, from: to - number.length, to });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, from: to - name.length, to });
    else tokens.push({ kind: 'sign', text: SIGNS[sign] ?? sign, from: to - sign.length, to });
  }
  return tokens;
}

/** Reads a formula by its grammar: sums, products, brackets, min and max. Nothing in it is ever run as a program. */
class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  whole(): FormulaTree {
    const tree = this.#sum();
    if (this.#at < this.#tokens.length) throw this.#unreadable();
    return tree;
  }

  #sum(): FormulaTree {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#unreadable('tooLong');
    let left = this.#product();
    for (;;) {
      const operator = this.#take('+') ? '+' : this.#take('-') ? '-' : null;
      if (operator === null) break;
      left = { kind: 'operation', operator, left, right: this.#product() };
    }
    this.#depth -= 1;
    return left;
  }

  #product(): FormulaTree {
    let left = this.#single();
    for (;;) {
      const operator = this.#take('*') ? '*' : this.#take('/') ? '/' : null;
      if (operator === null) return left;
      left = { kind: 'operation', operator, left, right: this.#single() };
    }
  }

  #single(): FormulaTree {
    if (this.#take('-')) {
      this.#depth += 1;
      if (this.#depth > DEEPEST) throw this.#unreadable('tooLong');
      const of = this.#single();
      this.#depth -= 1;
      return { kind: 'negated', of };
    }
    if (this.#take('(')) return this.#inside();
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === 'sign') throw this.#unreadable();
    this.#at += 1;
    if (token.kind === 'number') return { kind: 'number', value: decimal(token.text) };
    const called = nameIn(FUNCTIONS, token.text);
    if (called !== null) {
      if (!this.#take('(')) throw this.#unreadable();
      const of = [this.#sum()];
      while (this.#take(',')) of.push(this.#sum());
      if (!this.#take(')')) throw this.#unreadable();
      return { kind: 'call', name: called, of };
    }
    const name = nameIn(QUANTITIES, token.text);
    if (name === null) throw new Unreadable({ fault: 'unknownName', at: token.from + 1, text: token.text });
    return { kind: 'quantity', name, from: token.from, to: token.to };
  }

  #inside(): FormulaTree {
    const tree = this.#sum();
    if (!this.#take(')')) throw this.#unreadable();
    return tree;
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #unreadable(fault: FormulaFault['fault'] = 'notUnderstood'): Unreadable {
    const token = this.#tokens[this.#at];
    return new Unreadable({
      fault,
      at: (token?.from ?? this.#text.length) + 1,
      text: token?.text ?? '',
    });
  }
}

function nameIn<Name extends string>(
  names: Readonly<Record<Name, readonly string[]>>,
  text: string,
): Name | null {
  for (const name in names) if (names[name].includes(text)) return name;
  return null;
}

function decimal(text: string): Fraction {
  const [whole = '', fraction = ''] = text.split('.');
  return { numerator: BigInt(`${whole}${fraction}`), denominator: 10n ** BigInt(fraction.length) };
}

let lastRead: { readonly text: string; readonly tree: FormulaTree } = {
  text: '0',
  tree: { kind: 'number', value: { numerator: 0n, denominator: 1n } },
};

/** The formula of a text; a run asks for the same one thousands of times. */
export function readFormula(text: string): { readonly tree: FormulaTree } | FormulaFault {
  if (lastRead.text === text) return lastRead;
  if (text.length > LONGEST_FORMULA) return { fault: 'tooLong', at: LONGEST_FORMULA + 1, text: '' };
  try {
    lastRead = { text, tree: new Reader(text).whole() };
    return lastRead;
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

export type QuantityValues = Readonly<Partial<Record<Quantity, Fraction>>>;

class Unanswerable extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The exact value of a formula in yuan, or why it has none that can be charged. */
export function evaluateFormula(
  tree: FormulaTree,
  quantities: QuantityValues,
): { readonly yuan: Fraction } | { readonly problem: FormulaProblem } {
  try {
    const yuan = valueOf(tree, quantities);
    if (yuan.numerator < 0n) return { problem: 'negativeAmount' };
    if (yuan.numerator * 100n > BigInt(MAX_CENTS) * yuan.denominator) return { problem: 'amountTooLarge' };
    return { yuan };
  } catch (error) {
    if (error instanceof Unanswerable) return { problem: error.problem };
    throw error;
  }
}

function valueOf(tree: FormulaTree, quantities: QuantityValues): Fraction {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'quantity': {
      const value = quantities[tree.name];
      if (value === undefined) throw new Unanswerable('quantityMissing');
      return value;
    }
    case 'negated': {
      const { numerator, denominator } = valueOf(tree.of, quantities);
      return { numerator: -numerator, denominator };
    }
    case 'operation':
      return operate(tree.operator, valueOf(tree.left, quantities), valueOf(tree.right, quantities));
    case 'call': {
      const values = tree.of.map((of) => valueOf(of, quantities));
      return values.reduce((best, value) => {
        const isLess = value.numerator * best.denominator < best.numerator * value.denominator;
        return isLess === (tree.name === 'min') ? value : best;
      });
    }
  }
}

function operate(operator: '+' | '-' | '*' | '/', left: Fraction, right: Fraction): Fraction {
  switch (operator) {
    case '+':
    case '-': {
      const other = right.numerator * left.denominator;
      const own = left.numerator * right.denominator;
      return held(operator === '+' ? own + other : own - other, left.denominator * right.denominator);
    }
    case '*':
      return held(left.numerator * right.numerator, left.denominator * right.denominator);
    case '/':
      if (right.numerator === 0n) throw new Unanswerable('divisionByZero');
      return right.numerator < 0n
        ? held(-left.numerator * right.denominator, -left.denominator * right.numerator)
        : held(left.numerator * right.denominator, left.denominator * right.numerator);
  }
}

function held(numerator: bigint, denominator: bigint): Fraction {
  const size = numerator < 0n ? -numerator : numerator;
  if (size > LARGEST || denominator > LARGEST) throw new Unanswerable('amountTooLarge');
  return { numerator, denominator };
}

type NamedQuantity = Extract<FormulaTree, { readonly kind: 'quantity' }>;

/** What a formula names, as often as it does. */
function namedIn(tree: FormulaTree): readonly NamedQuantity[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'quantity':
      return [tree];
    case 'negated':
      return namedIn(tree.of);
    case 'operation':
      return [...namedIn(tree.left), ...namedIn(tree.right)];
    case 'call':
      return tree.of.flatMap(namedIn);
  }
}

export function namesQuantity(tree: FormulaTree, quantity: Quantity): boolean {
  return namedIn(tree).some(({ name }) => name === quantity);
}

/** The formula with the figures of a unit in the place of their names. */
export function filledFormula(text: string, figures: Readonly<Partial<Record<Quantity, string>>>): string {
  const read = readFormula(text);
  if (!('tree' in read)) return text;
  return namedIn(read.tree)
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (filled, { name, from, to }) => filled.slice(0, from) + (figures[name] ?? name) + filled.slice(to),
      text,
    );
}
