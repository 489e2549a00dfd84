import { useApi } from '../../app/app-context.ts';
import { type RunningAction, useAction } from '../../app/use-action.ts';
import { type Loaded, useLoaded } from '../../app/use-loaded.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';

export interface Verifications<Check extends string, Known extends { readonly check: Check }> {
  /** What is known of when each fact was verified; read it inside an observer. */
  readonly verified: Loaded<readonly Known[]>;
  /** Verifies the facts named, or all that are on file. */
  readonly verify: RunningAction<[checks?: Check[]]>;
}

/** When the facts of a person or a unit were last found right, and how they are found right now. */
export function useVerifications<Check extends string, Known extends { readonly check: Check }>(of: {
  readonly id: number;
  readonly version: number;
  readonly load: () => Promise<readonly Known[]>;
  readonly verify: (checks: { readonly checks?: Check[] }) => Promise<unknown>;
  readonly onDone: () => void;
  /** Fetches the record anew after a colleague saved it first. */
  readonly onStale: () => void;
}): Verifications<Check, Known> {
  const api = useApi();
  const verified = useLoaded(of.load, [api, of.id, of.version]);
  const verify = useAction(async (checks?: Check[]) => {
    await saveOrRefresh(() => of.verify(checks === undefined ? {} : { checks }), of.onStale);
    of.onDone();
    verified.reload();
  });
  return { verified, verify };
}
