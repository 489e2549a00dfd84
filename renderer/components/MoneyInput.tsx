import { formatMoney } from '../app/format.ts';
import { useText } from '../app/texts.ts';
import { ScaledInput, type ScaledInputProps } from './ScaledInput.tsx';

/** An amount in yuan; its value is in cents. */
export function MoneyInput(props: ScaledInputProps) {
  const t = useText();
  return <ScaledInput {...props} places={2} write={formatMoney} unit={t('unit.yuan')} />;
}
