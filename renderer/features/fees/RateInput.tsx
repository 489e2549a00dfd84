import { formatScaled } from '../../../shared/domain/money.ts';
import { ScaledInput, type ScaledInputProps } from '../../components/ScaledInput.tsx';

/** A rate in percent with four places, such as 0.05; its value is in millionths of the whole. */
export function RateInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={4} write={(value) => formatScaled(value, 4)} unit="%" />;
}
