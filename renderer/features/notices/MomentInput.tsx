import { Input } from 'antd';
import { useState } from 'react';
import { momentSchema } from '../../../shared/domain/moment.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { timeOf } from './typed-time.ts';

/** A day and a time of it, typed; without a time it is now, or the time that is usual there. */
export function MomentInput(props: {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  /** The day that is shown before one is chosen. */
  readonly day?: string;
  readonly max?: string;
  readonly dayLabel?: string;
  readonly timeLabel?: string;
}) {
  const { id, value, onChange, day: usualDay, max } = props;
  const t = useText();
  const [day, setDay] = useState<string | null>(value?.slice(0, 10) ?? usualDay ?? null);
  const [time, setTime] = useState(value?.slice(11) ?? '');
  const tell = (nextDay: string | null, nextTime: string): void => {
    const known = timeOf(nextTime);
    const moment = momentSchema.safeParse(`${nextDay ?? ''}T${known ?? ''}`);
    onChange?.(moment.success ? moment.data : null);
  };
  const isOdd = time !== '' && timeOf(time) === null;
  return (
    <div className="notice-moment">
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
        aria-label={props.timeLabel ?? t('notices.actedAt')}
        value={time}
        placeholder="09:00"
        maxLength={8}
        {...(isOdd ? { status: 'error' as const } : {})}
        onChange={(event) => {
          setTime(event.target.value);
          tell(day, event.target.value);
        }}
        onBlur={() => setTime(timeOf(time) ?? time)}
      />
      {isOdd ? <span className="notice-odd">{t('notices.timeFormat')}</span> : null}
    </div>
  );
}
