import { ScaledInput, type ScaledInputProps } from '../../components/ScaledInput.tsx';
import { formatShare } from '../../app/format.ts';

/** A share of ownership in percent; its value is in hundredths of one. */
export function ShareInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={2} write={(value) => formatShare(value).slice(0, -1)} unit="%" />;
}
