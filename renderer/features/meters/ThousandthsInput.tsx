import { formatScaled } from '../../../shared/domain/money.ts';
import { ScaledInput, type ScaledInputProps } from '../../components/ScaledInput.tsx';

/** What a counter shows, or by how much it is multiplied; its value is in thousandths. */
export function ThousandthsInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={3} write={(value) => formatScaled(value, 3)} unit="" />;
}
