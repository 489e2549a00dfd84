import type { Api } from '../../shared/api/contract.ts';
import { contract } from '../../shared/api/contract.ts';
import type { CallOptions, Operation } from '../../shared/api/define-contract.ts';

type Call = (input: unknown, options: CallOptions) => Promise<unknown>;

/** An operation found by its path, for a call that was kept; null when this version has none of that name. */
export function callByPath(
  api: Api,
  path: string,
): { readonly effect: Operation['effect']; readonly call: Call } | null {
  const [feature = '', name = ''] = path.split('.');
  const slices: Readonly<Record<string, Readonly<Record<string, Operation>>>> = contract;
  const operation = slices[feature]?.[name];
  if (operation === undefined) return null;
  // The Api is made by walking the contract, so what the one has the other has too.
  const calls = api as unknown as Readonly<Record<string, Readonly<Record<string, Call>>>>;
  const call = calls[feature]?.[name];
  return call === undefined ? null : { effect: operation.effect, call };
}
