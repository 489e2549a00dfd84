import { formatScaled } from '../../shared/domain/money.ts';
import { ScaledInput, type ScaledInputProps } from './ScaledInput.tsx';

/** A share in percent; its value is in hundredths of one. */
export function PercentInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={2} write={(value) => formatScaled(value, 2)} unit="%" />;
}
