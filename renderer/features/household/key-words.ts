import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import type { Text } from '../../app/texts.ts';

/** Who has it, for what and until when; or why it is gone. */
export function keyWords({ holder, purpose, dueOn, reason }: KeyItem, t: Text): string {
  return [holder, purpose, dueOn === null ? '' : t('keys.dueWords', { date: dueOn }), reason]
    .filter((text) => text !== '')
    .join(' · ');
}
