import { Form, Input, Radio } from 'antd';
import {
  CALENDAR_KINDS,
  type CalendarDay,
  type CalendarKind,
} from '../../../shared/features/employees/employee.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly day: string;
  readonly kind: CalendarKind;
  readonly name: string;
}

/** What a day is, and what it is called. */
export function CalendarDayDialog(props: {
  readonly edited: CalendarDay | 'new' | null;
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: (day: CalendarDay) => void;
}) {
  const { edited, year, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const known = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t(known === null ? 'employees.addDay' : 'employees.changeDay')}
      okText={t('action.save')}
      initialValues={known ?? { kind: 'statutoryHoliday', name: '' }}
      onClose={onClose}
      submit={async ({ day, kind, name }, options) =>
        onSaved(await api.employees.saveCalendarDay({ day, kind, name }, options))
      }
    >
      <Form.Item
        name="day"
        label={t('employees.day')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput
          autoFocus
          allowClear={false}
          disabled={known !== null}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
        />
      </Form.Item>
      <Form.Item name="kind" label={t('employees.dayKind')}>
        <Radio.Group
          optionType="button"
          options={CALENDAR_KINDS.map((value) => ({ value, label: t(`employees.day.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('employees.dayName')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
    </FormDialog>
  );
}
