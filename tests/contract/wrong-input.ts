import { z } from 'zod';
import type { Operation } from '../../shared/api/define-contract.ts';

/** Values that hardly any field takes; which of them a field refuses depends on the field. */
const WRONG_VALUES: readonly unknown[] = [{ wrong: 1 }, 'x'.repeat(70_000), -1.5, [[]], null];

export interface WrongInput {
  readonly field: string;
  readonly input: object;
}

/** For each field of an operation's input, an input that is wrong there. A field that takes any JSON has none. */
export function wrongInputs(operation: Operation): readonly WrongInput[] {
  const { properties = {} } = z.toJSONSchema(operation.input, { io: 'input' });
  return Object.keys(properties).flatMap((field) => {
    const wrong = WRONG_VALUES.find((value) => {
      const parsed = operation.input.safeParse({ [field]: value });
      return parsed.error?.issues.some(({ path }) => path[0] === field) === true;
    });
    return wrong === undefined ? [] : [{ field, input: { [field]: wrong } }];
  });
}
