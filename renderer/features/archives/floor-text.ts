import type { Text } from '../../app/texts.ts';

/** A floor as it is said: 5 層, 地下 1 層. */
export function floorText(floor: number | null, t: Text): string {
  if (floor === null) return t('plan.noFloor');
  return floor < 0 ? t('plan.basement', { floor: -floor }) : t('plan.floor', { floor });
}
