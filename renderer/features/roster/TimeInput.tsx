import { type FormRule, Input } from 'antd';
import { useState } from 'react';
import type { Text } from '../../app/texts.ts';
import { minuteOf, timeText } from './minute-of-day.ts';

/** Minutes after midnight, typed as a time; what is no time is kept as typed and said under the field. */
export function TimeInput(props: {
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
}) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...(props.id === undefined ? {} : { id: props.id })}
      className="roster-time"
      value={typed ?? (value === null || value === undefined ? '' : timeText(value))}
      placeholder="07:00"
      maxLength={6}
      inputMode="numeric"
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(minuteOf(event.target.value));
      }}
      onBlur={() => {
        if (typed !== null && minuteOf(typed) !== null) setTyped(null);
      }}
    />
  );
}

export function timeNeeded(t: Text): FormRule {
  return {
    validator: (_rule, value: number | null | undefined) =>
      typeof value === 'number' ? Promise.resolve() : Promise.reject(new Error(t('roster.timeFormat'))),
  };
}
