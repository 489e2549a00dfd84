import { ApiError } from './api-error.ts';
import type { Api } from './contract.ts';
import { contract } from './contract.ts';
import type { CallOptions } from './define-contract.ts';
import type { Send } from './wire.ts';

/** Builds the client by walking the contract; nobody writes a channel name. */
export function createApi(send: Send): Api {
  const features = Object.entries(contract).map(([feature, operations]) => {
    const calls = Object.entries(operations).map(([name, definition]) => {
      const path = `${feature}.${name}`;
      const call = async (input: unknown = {}, options: CallOptions = {}): Promise<unknown> => {
        const key = options.key ?? (definition.effect === 'read' ? undefined : crypto.randomUUID());
        const reply = await send({
          path,
          input: input as never,
          ...(key === undefined ? {} : { key }),
          ...(options.approval === undefined ? {} : { approval: options.approval }),
        });
        if (!reply.ok) throw new ApiError(reply.failure);
        return reply.value;
      };
      return [name, call];
    });
    return [feature, Object.fromEntries(calls)];
  });
  // The keys come from the contract itself, which the compiler cannot follow through Object.fromEntries.
  return Object.fromEntries(features) as Api;
}
