import { Input, Select } from 'antd';
import type { LetterField } from '../../../shared/features/letters/letter.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { RowsInput } from './RowsInput.tsx';
import { TimeInput } from './TimeInput.tsx';

/** What a field is filled in with: a line, several, a date, a time, an answer or rows. */
export function FieldInput(props: {
  readonly field: LetterField;
  readonly label: string;
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { field, label, id, value, onChange } = props;
  const t = useText();
  switch (field.input) {
    case 'date':
      return (
        <DateInput id={id} value={value === '' ? null : value} onChange={(date) => onChange(date ?? '')} />
      );
    case 'time':
      return <TimeInput id={id} value={value} onChange={onChange} />;
    case 'choice':
      return (
        <Select<string>
          id={id}
          allowClear={field.optional}
          placeholder={t('letters.choose')}
          value={field.options.includes(value) ? value : null}
          options={field.options.map((option) => ({ value: option, label: option }))}
          onChange={(option: string | undefined) => onChange(option ?? '')}
        />
      );
    case 'rows':
      return <RowsInput id={id} label={label} columns={field.columns} value={value} onChange={onChange} />;
    case 'lines':
      return (
        <Input.TextArea
          id={id}
          value={value}
          placeholder={field.filled}
          className="letter-lines"
          rows={2}
          maxLength={4000}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <Input
          id={id}
          value={value}
          placeholder={field.filled}
          maxLength={500}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
