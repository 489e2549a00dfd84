import { DatePicker } from 'antd';
import dayjs from 'dayjs';

export interface MonthInputProps {
  readonly id?: string;
  /** `YYYY-MM`. */
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly disabled?: boolean;
  readonly allowClear?: boolean;
  readonly placeholder?: string;
}

/** A billing month, typed as `2026-11` or `202611`, or picked. */
export function MonthInput({ value, onChange, ...rest }: MonthInputProps) {
  return (
    <DatePicker
      {...rest}
      className="month-input"
      picker="month"
      format={['YYYY-MM', 'YYYYMM', 'YYYY/M']}
      value={value === undefined || value === null ? null : dayjs(`${value}-01`)}
      onChange={(month) => onChange?.(month === null ? null : month.format('YYYY-MM'))}
    />
  );
}
