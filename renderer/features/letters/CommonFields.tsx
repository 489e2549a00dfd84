import { Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { LetterField, LetterTemplate } from '../../../shared/features/letters/letter.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { fieldLabel } from './ComposerForm.tsx';
import type { Values } from './many.store.ts';

/** What is typed once for all; what differs from household to household is filled in for each. */
export function CommonFields(props: {
  readonly template: LetterTemplate;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}) {
  const { template, values, onChange } = props;
  const api = useApi();
  const t = useText();
  const [fields, setFields] = useState<readonly LetterField[]>([]);
  const look = useAction(async (of: LetterTemplate) => {
    const { kind, language, body } = of;
    const preview = await api.letters.preview({ kind, language, body, unitId: null, values: {} });
    setFields(preview.fields.filter((field) => field.source === 'typed'));
  });
  const { run } = look;
  useEffect(() => {
    void run(template);
    // Asked again only for another template.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [template]);
  return fields.map((field) => {
    const id = `letter-many-${field.name}`;
    const value = Object.hasOwn(values, field.name) ? (values[field.name] ?? '') : '';
    const change = (text: string): void => onChange({ ...values, [field.name]: text });
    return (
      <Form.Item key={field.name} label={fieldLabel(field.name, t)} htmlFor={id}>
        {field.input === 'date' ? (
          <DateInput id={id} value={value === '' ? null : value} onChange={(date) => change(date ?? '')} />
        ) : (
          <Input.TextArea
            id={id}
            className="letter-lines"
            rows={field.input === 'lines' ? 2 : 1}
            maxLength={4000}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Form.Item>
    );
  });
}
