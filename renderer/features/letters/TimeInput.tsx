import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useText } from '../../app/texts.ts';

const SHOWN = 'YYYY-MM-DD HH:mm';
const FORMATS = [SHOWN, 'YYYYMMDD HH:mm', 'YYYYMMDD HHmm', 'YYYY/M/D H:mm', 'YYYY-M-D H:mm'];
const KEPT = 'YYYY-MM-DDTHH:mm';

export function isTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(value);
}

/** A day with its time, kept as `2026-12-01T09:00`; words such as 當日下午五時 where no exact time is meant. */
export function TimeInput(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { id, value, onChange } = props;
  const t = useText();
  const [inWords, setInWords] = useState(false);
  const worded = inWords || (value !== '' && !isTime(value));
  const turn = (): void => {
    if (worded) onChange('');
    setInWords(!worded);
  };
  return (
    <div className="letter-time">
      {worded ? (
        <Input id={id} value={value} maxLength={120} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <DatePicker
          id={id}
          className="date-input"
          format={FORMATS}
          showTime={{ format: 'HH:mm', minuteStep: 5 }}
          value={value === '' ? null : dayjs(value)}
          onChange={(time) => onChange(time === null ? '' : time.format(KEPT))}
        />
      )}
      <Button type="link" size="small" onClick={turn}>
        {t(worded ? 'letters.timeAsTime' : 'letters.timeAsText')}
      </Button>
    </div>
  );
}
