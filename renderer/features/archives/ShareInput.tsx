import { formatShare } from '../../app/format.ts';
import { ScaledInput, type ScaledInputProps } from '../../components/ScaledInput.tsx';

/** A share of ownership in percent; its value is in hundredths of one. */
export function ShareInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={2} write={(value) => formatShare(value).slice(0, -1)} unit="%" />;
}
