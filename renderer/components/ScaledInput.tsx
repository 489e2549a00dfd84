import { Input, type InputRef } from 'antd';
import { type ReactNode, type Ref, useState } from 'react';
import { parseScaled } from '../../shared/domain/money.ts';

export interface ScaledInputProps {
  readonly id?: string;
  /** The integer of the smallest unit. */
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  readonly ref?: Ref<InputRef>;
  readonly onPressEnter?: () => void;
}

/** Decimals typed by a person for an integer that is kept; what is not a number yet counts as nothing. */
export function ScaledInput(
  props: ScaledInputProps & {
    readonly places: number;
    readonly write: (value: number) => string;
    readonly unit: ReactNode;
  },
) {
  const { value, onChange, places, write, unit, ...rest } = props;
  const shown = value === undefined || value === null ? '' : write(value);
  /** What is being typed; null while the field is not in use and shows its value. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shown;

  return (
    <Input
      {...rest}
      className="figure-input"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      suffix={unit}
      status={text.trim() !== '' && parseScaled(text, places) === null ? 'error' : ''}
      onFocus={(event) => {
        setTyped(shown);
        event.target.select();
      }}
      onBlur={() => {
        // What is not a number stays to be corrected.
        if (text.trim() === '' || parseScaled(text, places) !== null) setTyped(null);
      }}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(parseScaled(event.target.value, places));
      }}
    />
  );
}
