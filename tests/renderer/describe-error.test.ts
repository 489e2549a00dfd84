import { beforeAll, describe, expect, test } from 'vitest';
import { HostUnreachable } from '../../renderer/api/host-unreachable.ts';
import { type CallFailure, failureOf } from '../../renderer/app/call-failure.ts';
import { describeFailure, describeIssue } from '../../renderer/app/describe-error.ts';
import { startTexts, type Text } from '../../renderer/app/texts.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { refusalSchema } from '../../shared/api/refusals.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { messages } from '../../shared/i18n/messages.ts';

let t: Text;
beforeAll(() => {
  const texts = startTexts('zh-Hant');
  t = (key, values) => texts.t(key, { ...values });
});

const everyKind: Record<CallFailure['kind'], CallFailure> = {
  invalidInput: { kind: 'invalidInput', issues: [] },
  notFound: { kind: 'notFound', entity: 'unit', id: 1 },
  refused: { kind: 'refused', reason: 'tooManyAttempts', values: { seconds: 30 } },
  unsupported: { kind: 'unsupported', capability: 'PDF' },
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
