import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { HostUnreachable } from '../../renderer/api/host-unreachable.ts';
import { type CallFailure, failureOf } from '../../renderer/app/call-failure.ts';
import { describeFailure, describeIssue } from '../../renderer/app/describe-error.ts';
import { startTexts, type Text } from '../../renderer/app/texts.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { refusalSchema } from '../../shared/api/refusals.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { messages } from '../../shared/i18n/messages.ts';

const ELECTRON = join(import.meta.dirname, '../../electron');

let t: Text;
beforeAll(() => {
  const texts = startTexts('zh-Hant');
  t = (key, values) => texts.t(key, { ...values });
});

const everyKind: Record<CallFailure['kind'], CallFailure> = {
  invalidInput: { kind: 'invalidInput', issues: [] },
  notFound: { kind: 'notFound', entity: 'unit', id: 1 },
  refused: { kind: 'refused', reason: 'tooManyAttempts', values: { seconds: 30 } },
  unsupported: { kind: 'unsupported', capability: 'pdf' },
  unknownOperation: { kind: 'unknownOperation', path: 'a.b' },
  internal: { kind: 'internal', reference: 'abc123' },
  unreachable: { kind: 'unreachable' },
  tooMuchAtOnce: { kind: 'tooMuchAtOnce' },
  sessionEnded: { kind: 'sessionEnded' },
};

describe('every kind of failure has a sentence', () => {
  test.each(Object.entries(everyKind))('%s', (_kind, failure) => {
    const sentence = describeFailure(failure, t);
    expect(sentence).toMatch(/。$/u);
    expect(sentence).not.toContain('{{');
    expect(sentence).not.toMatch(/^(failure|refusal)\./u);
  });
});

test('the values of a refusal are in its sentence', () => {
  expect(describeFailure(everyKind.refused, t)).toContain('30');
  expect(describeFailure(everyKind.internal, t)).toContain('abc123');
});

test.each([
  ['notYourStep', { step: 'manager' }, '經理簽發'],
  ['stepMissing', { step: 'company' }, '公司（法務）審定'],
  ['numberPatternTaken', { kind: 'ownerLetter' }, '「業主函」'],
  ['fieldsLacking', { kind: 'dunning', fields: '金額' }, '金額'],
  ['voucherUnmapped', { items: '物業服務費、wechat' }, '物業服務費、微信'],
] as const)('%s tells its codes in words', (reason, values, words) => {
  const sentence = describeFailure({ kind: 'refused', reason, values }, t);
  expect(sentence).toContain(words);
  for (const code of Object.values(values).flatMap((value) => value.match(/[a-z]\w+/giu) ?? [])) {
    expect(sentence).not.toContain(code);
  }
});

test('every capability that a host can lack has words', () => {
  const sources = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const capabilities = new Set(
    sources.flatMap((name) =>
      [...readFileSync(join(ELECTRON, name), 'utf8').matchAll(/capability: '(\w+)'/gu)].map(
        ([, code = '']) => code,
      ),
    ),
  );
  expect(capabilities.size).toBeGreaterThan(1);
  for (const capability of capabilities) {
    expect(Object.hasOwn(messages, `capability.${capability}`), capability).toBe(true);
    expect(describeFailure({ kind: 'unsupported', capability }, t)).not.toContain(`：${capability}`);
  }
});

test('every refusal has a sentence in every language', () => {
  for (const reason of refusalSchema.options) {
    for (const language of LANGUAGES) {
      expect(messages[`refusal.${reason}`][language], `${reason} ${language}`).not.toBe('');
    }
  }
});

test('a known validation code has its own words and an unknown one general words', () => {
  expect(describeIssue('required')).toBe('invalid.required');
  expect(describeIssue('Invalid input: expected string, received number')).toBe('invalid.other');
});

test('only failures of a call are described; a fault of the window goes on up', () => {
  expect(failureOf(new ApiError({ kind: 'notFound', entity: 'unit', id: 1 }))).toMatchObject({
    kind: 'notFound',
  });
  expect(failureOf(new HostUnreachable('unreachable'))).toEqual({ kind: 'unreachable' });
  const fault = new TypeError('x is undefined');
  expect(() => failureOf(fault)).toThrow(fault);
});
