import { Form, Input } from 'antd';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly lastDay: string;
  readonly reason: string;
}

/** The last day of somebody's work and why; it says what becomes of their access. */
export function LeaveDialog(props: {
  readonly employee: Employee | null;
  readonly onClose: () => void;
  readonly onSaved: (employee: Employee) => void;
}) {
  const { employee, onClose, onSaved } = props;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<Values>
      open={employee !== null}
      danger
      title={t('employees.leaveTitle', { name: employee?.name ?? '' })}
      okText={t('employees.leave')}
      initialValues={{ lastDay: today, reason: '' }}
      onClose={onClose}
      submit={async ({ lastDay, reason }, options) => {
        if (employee === null) return;
        const { id: employeeId, version } = employee;
        onSaved(await api.employees.leave({ employeeId, version, lastDay, reason }, options));
      }}
    >
      <Form.Item
        name="lastDay"
        label={t('employees.lastDay')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput allowClear={false} autoFocus />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      {employee === null || employee.userName === '' ? null : (
        <Form.Item noStyle dependencies={['lastDay']}>
          {({ getFieldValue }) => (
            <p className="dialog-note">
              {t(
                getFieldValue('lastDay') <= today ? 'employees.accessEndsNow' : 'employees.accessEndsLater',
                { userName: employee.userName },
              )}
            </p>
          )}
        </Form.Item>
      )}
    </FormDialog>
  );
}
