import * as fc from 'fast-check';
import { z } from 'zod';
import type { Operation } from '../../shared/api/define-contract.ts';

/** The part of a JSON schema that the contract uses. */
interface FieldSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FieldSchema;
  readonly items?: FieldSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Texts that mean something to an operation, by the name of the field that takes them. */
export type LikelyTexts = Readonly<Record<string, readonly string[]>>;

const nested = (depth: number): unknown => {
  let value: unknown = 'inmost';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Texts that have broken programs: empty, invisible, reversing, half a character, too long, code, other digits. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u3000\u3000',
  '\u200B\u200D',
  '\u0000',
  'a\u0000b',
  'a\u001Bb',
  '\u202Eabc',
  '\u2066x',
  '\uD800',
  'x\uDC00',
  '\uFFFF',
  'x'.repeat(300_000),
  '戶'.repeat(70_000),
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE person;--",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.invalid")',
  '../../../etc/passwd',
  String.raw`C:\CON`,
  '%00%0a',
  'a\r\nb\tc',
  '{{x}}',
  '{{',
  '{{__proto__}}',
  '# {{constructor?}}\n\n---\n> {{arrearsTable}}',
  'NaN',
  'Infinity',
  '-0',
  '1e9',
  '0x10',
  '1,2,3',
  '٥٠',
  '５０',
  '9'.repeat(400),
  '2026-02-30',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '2026-13',
  '9999-12',
  '0000-01',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  '𠮷野家',
  '%',
  '_',
  '\\',
  '"',
  '*',
  '(',
];

const HOSTILE_NUMBERS: readonly number[] = [
  0,
  -1,
  -0,
  0.1,
  1.5,
  99,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e21,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_NUMBERS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      [],
      {},
      [[]],
      nested(40),
      nested(2000),
      Array.from({ length: 30_000 }, () => 1),
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
      new Date(0),
      10n,
      Symbol.iterator,
    ),
  },
);

/** Inputs of an operation: right ones, and right ones with a few things wrong. `meant` makes what an office would send. */
export function inputsOf(
  operation: Operation,
  likely: LikelyTexts,
  meant: fc.Arbitrary<unknown> | undefined,
): fc.Arbitrary<unknown> {
  // The JSON schema of the contract has no fields beside those of FieldSchema that matter here.
  const schema = z.toJSONSchema(operation.input, { io: 'input' }) as FieldSchema;
  const derived = valueOf(schema, '', likely);
  const right = meant === undefined ? derived : fc.oneof(derived, meant, meant);
  const wrong = fc
    .tuple(right, fc.array(fc.record({ at: fc.nat(), how: mutation }), { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) =>
      changes.reduce<unknown>((changed, { at, how }) => mutate(changed, at, how), value),
    );
  return fc.oneof(
    { weight: 9, arbitrary: right },
    { weight: 9, arbitrary: wrong },
    { weight: 1, arbitrary: hostileValue },
  );
}

function valueOf(schema: FieldSchema, name: string, likely: LikelyTexts): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valueOf(choice, name, likely)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, likely);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, name, likely), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, (schema.minItems ?? 0) + 3),
      });
    case 'string':
      return textOf(schema, name, likely);
    case 'integer':
      return numberOf(schema);
    case 'number':
      return fc.oneof(fc.integer({ min: -10, max: 100_000 }), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf(schema: FieldSchema, likely: LikelyTexts): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object') {
    const keys = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(likely['*'] ?? ['a'])) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 100)) },
    );
    return fc.dictionary(keys, valueOf(additionalProperties, '', likely), {
      maxKeys: 3,
      noNullPrototype: true,
    });
  }
  return fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, valueOf(field, name, likely)]),
    ),
    { requiredKeys: [...required], noNullPrototype: true },
  );
}

function textOf(schema: FieldSchema, name: string, likely: LikelyTexts): fc.Arbitrary<string> {
  if (schema.format === 'date') {
    const days = fc.integer({ min: -400, max: 400 });
    const near = days.map((day) =>
      new Date(Date.UTC(2026, 10, 23) + day * 86_400_000).toISOString().slice(0, 10),
    );
    return fc.oneof(
      { weight: 6, arbitrary: near },
      {
        weight: 1,
        arbitrary: fc.constantFrom('0000-01-01', '0001-01-01', '1900-01-01', '9999-12-31', '2024-02-29'),
      },
    );
  }
  const known = likely[name];
  const plain = fc.string({
    unit: fc.constantFrom(...Array.from('陳大文業主棟樓室abcXYZ019 -/（）')),
    minLength: schema.minLength ?? 1,
    maxLength: Math.max(schema.minLength ?? 1, Math.min(schema.maxLength ?? 20, 20)),
  });
  const longest = fc.constant('長'.repeat(Math.min(schema.maxLength ?? 100, 20_000)));
  if (known === undefined) {
    return fc.oneof(
      { weight: 12, arbitrary: plain },
      { weight: 1, arbitrary: longest },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    );
  }
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: plain },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  );
}

function numberOf(schema: FieldSchema): fc.Arbitrary<number> {
  const least =
    schema.minimum ?? (schema.exclusiveMinimum === undefined ? -100 : schema.exclusiveMinimum + 1);
  const most = Math.max(least, schema.maximum ?? Number.MAX_SAFE_INTEGER);
  const small = fc.integer({ min: least, max: Math.min(most, Math.max(least, 0) + 12) });
  return fc.oneof(
    { weight: 12, arbitrary: small },
    {
      weight: 2,
      arbitrary: fc.integer({
        min: least,
        max: Math.min(most, 200_000) > least ? Math.min(most, 200_000) : most,
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(least, most) },
  );
}

type Mutation =
  | { readonly kind: 'replace' | 'add'; readonly value: unknown }
  | { readonly kind: 'remove' | 'wrap' | 'ownProto' };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: hostileValue.map((value): Mutation => ({ kind: 'replace', value })) },
  { weight: 1, arbitrary: hostileValue.map((value): Mutation => ({ kind: 'add', value })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Mutation>({ kind: 'remove' }, { kind: 'wrap' }, { kind: 'ownProto' }),
  },
);

/** Changes one place of a value, whichever `at` lands on; the value itself stays as it was. */
function mutate(value: unknown, at: number, how: Mutation): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return changed(value, how);
  const keys = Object.keys(value);
  // The whole value is a place too.
  const place = at % (keys.length + 1);
  if (place === keys.length) return changed(value, how);
  const key = keys[place] ?? '';
  const inner = Reflect.get(value, key);
  // Nowhere deeper once `at` is used up: some values are as deep as there is room.
  const goDeeper = typeof inner === 'object' && inner !== null && at > 0 && (at & 1) === 0;
  if (Array.isArray(value)) {
    if (how.kind === 'remove') return value.filter((_one, index) => index !== place);
    return value.map((one, index) =>
      index === place ? (goDeeper ? mutate(one, at >> 3, how) : changed(one, how)) : one,
    );
  }
  const rest = Object.entries(value).filter(([name]) => how.kind !== 'remove' || goDeeper || name !== key);
  return Object.fromEntries(
    rest.map(([name, one]) => [
      name,
      name === key ? (goDeeper ? mutate(one, at >> 3, how) : changed(one, how)) : one,
    ]),
  );
}

function changed(value: unknown, how: Mutation): unknown {
  switch (how.kind) {
    case 'replace':
      return how.value;
    case 'add':
      return typeof value === 'object' && value !== null ? { ...value, noSuchField: how.value } : how.value;
    case 'wrap':
      return [value];
    case 'remove':
      return undefined;
    case 'ownProto': {
      const polluted: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"polluted":true}}');
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.defineProperty({ ...value }, '__proto__', { value: polluted, enumerable: true })
        : polluted;
    }
  }
}
