import { ApiError } from '../../../shared/api/api-error.ts';

/** Takes each back; one that is refused keeps no other from coming back. */
export async function takeBackEach(
  ids: readonly number[],
  takeBack: (id: number) => Promise<unknown>,
): Promise<{ readonly count: number; readonly refusals: readonly ApiError[] }> {
  const refusals: ApiError[] = [];
  for (const id of ids) {
    try {
      await takeBack(id);
    } catch (error) {
      if (!(error instanceof ApiError) || error.failure.kind !== 'refused') throw error;
      refusals.push(error);
    }
  }
  return { count: ids.length - refusals.length, refusals };
}
