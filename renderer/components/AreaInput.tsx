import { formatArea } from '../app/format.ts';
import { ScaledInput, type ScaledInputProps } from './ScaledInput.tsx';

/** A floor area in square metres; its value is in thousandths of one. */
export function AreaInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={3} write={formatArea} unit="m²" />;
}
