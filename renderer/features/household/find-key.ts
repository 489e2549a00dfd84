import type { Api } from '../../../shared/api/contract.ts';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';

/** A key as it is on file now; null when it is not. */
export async function findKey({ household }: Pick<Api, 'household'>, id: number): Promise<KeyItem | null> {
  const filters = { id: { kind: 'oneOf' as const, values: [id] } };
  const { rows } = await household.listKeys({ filters, limit: 1 });
  return rows[0] ?? null;
}
