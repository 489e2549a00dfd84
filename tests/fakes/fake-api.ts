import { type Api, contract } from '../../shared/api/contract.ts';

/** The answers a test gives; any other call fails the test. */
export type FakeAnswers = {
  readonly [Feature in keyof Api]?: { readonly [Name in keyof Api[Feature]]?: Api[Feature][Name] };
};

/** An Api that answers what the test says and nothing else. */
export function createFakeApi(answers: FakeAnswers): Api {
  const features = Object.entries(contract).map(([feature, operations]) => {
    const given: Readonly<Record<string, unknown>> = answers[feature as keyof Api] ?? {};
    const calls = Object.keys(operations).map((name) => [
      name,
      given[name] ??
        (() => {
          throw new Error(`${feature}.${name} was not expected`);
        }),
    ]);
    return [feature, Object.fromEntries(calls)];
  });
  // The keys come from the contract itself.
  return Object.fromEntries(features) as Api;
}

/** A promise that the test settles when it wants to. */
export interface Pending<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

export function pending<Value>(): Pending<Value> {
  let resolve: Pending<Value>['resolve'] = () => undefined;
  let reject: Pending<Value>['reject'] = () => undefined;
  const promise = new Promise<Value>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
}
