import { type FormRule, Input } from 'antd';
import { useState } from 'react';
import { momentSchema } from '../../shared/domain/moment.ts';
import type { Text } from '../app/texts.ts';
import { DateInput } from './DateInput.tsx';
import { timeOf } from './typed-time.ts';

/** A day without its time, or a time without its day, is said under the field and not taken for none. */
export function wholeMoment(t: Text): FormRule {
  return {
    validator: (_rule, value: string | null | undefined) =>
      value === null || value === undefined || momentSchema.safeParse(value).success
        ? Promise.resolve()
        : Promise.reject(new Error(t('notices.timeFormat'))),
  };
}

/** A day and a time of it, typed; null for neither, and for the usual day without a time. */
export function MomentInput(props: {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  /** The day that is shown before one is chosen. */
  readonly day?: string;
  readonly max?: string;
  readonly timeLabel: string;
  readonly timePlaceholder?: string;
}) {
  const { id, value, onChange, day: usualDay, max } = props;
  const [day, setDay] = useState<string | null>(value?.slice(0, 10) ?? usualDay ?? null);
  const [time, setTime] = useState(value?.slice(11) ?? '');
  const tell = (nextDay: string | null, nextTime: string): void => {
    const isUntouched = nextTime.trim() === '' && nextDay === (usualDay ?? null);
    onChange?.(isUntouched ? null : `${nextDay ?? ''}T${timeOf(nextTime) ?? nextTime}`);
  };
  return (
    <div className="moment-input">
      <DateInput
        {...(id === undefined ? {} : { id })}
        value={day}
        {...(max === undefined ? {} : { max })}
        onChange={(next) => {
          setDay(next);
          tell(next, time);
        }}
      />
      <Input
        aria-label={props.timeLabel}
        value={time}
        placeholder={props.timePlaceholder ?? '09:00'}
        maxLength={8}
        onChange={(event) => {
          setTime(event.target.value);
          tell(day, event.target.value);
        }}
        onBlur={() => setTime(timeOf(time) ?? time)}
      />
    </div>
  );
}
