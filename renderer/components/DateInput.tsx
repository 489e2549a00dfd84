import { DatePicker } from 'antd';
import dayjs from 'dayjs';

export interface DateInputProps {
  readonly id?: string;
  /** `YYYY-MM-DD`. */
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Earliest and latest day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly allowClear?: boolean;
}

const FORMATS = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY-M-D', 'YYYY.M.D'];

/** A calendar date, typed as `2026-11-23` or `20261123`, or picked. */
export function DateInput(props: DateInputProps) {
  const { value, onChange, min, max, ...rest } = props;
  return (
    <DatePicker
      {...rest}
      className="date-input"
      format={FORMATS}
      value={value === undefined || value === null ? null : dayjs(value)}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      {...(max === undefined ? {} : { maxDate: dayjs(max) })}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  );
}
