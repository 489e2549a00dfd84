import { AutoComplete, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  type Employee,
  HOURS_SCHEMES,
  type HoursScheme,
} from '../../../shared/features/employees/employee.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly number: string;
  readonly name: string;
  readonly post: string;
  readonly teamId: number;
  readonly movedOn?: string | null;
  readonly area?: string;
  readonly phone?: string;
  readonly staffId?: number | null;
  readonly hiredOn: string;
  readonly careerBeganOn?: string | null;
  readonly contractEndOn?: string | null;
  readonly hoursScheme: HoursScheme;
  readonly contactName?: string;
  readonly contactRelation?: string;
  readonly contactPhone?: string;
  readonly note?: string;
}

/** Takes an employee on, or corrects their file. A phone that is left as it is shown stays as it is. */
export const EmployeeDialog = observer(function EmployeeDialog(props: {
  readonly edited: Employee | 'new' | null;
  readonly onClose: () => void;
  /** Fetches the file anew after a colleague saved it first. */
  readonly onStale: () => void;
  readonly onSaved: (employee: Employee) => void;
}) {
  const { edited, onClose, onStale, onSaved } = props;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const employee = edited === 'new' ? null : edited;
  const open = edited !== null;
  const teams = useLoaded(() => api.employees.teams(), [api, open]);
  const accounts = useLoaded(() => api.access.listStaff(), [api, open]);
  const colleagues = useLoaded(
    () => api.employees.colleagues({ from: today, to: today }),
    [api, today, open],
  );
  const posts = [...new Set((colleagues.loadable.value ?? []).map(({ post }) => post))];
  const taken = new Set((colleagues.loadable.value ?? []).map(({ staffId }) => staffId));
  useFollowRecord<Values>(form, employee?.version ?? null, employee ?? ({} as Values));
  const required = [{ required: true, message: t('invalid.required') }];
  const words = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      title={t(employee === null ? 'employees.add' : 'employees.change')}
      okText={t('action.save')}
      width={720}
      initialValues={employee ?? { hoursScheme: 'standard', hiredOn: today }}
      onClose={onClose}
      submit={async (values, options) => {
        const saved = await saveOrRefresh(
          () =>
            api.employees.saveEmployee(
              {
                id: employee?.id ?? null,
                version: employee?.version ?? 0,
                number: values.number,
                name: values.name,
                post: values.post,
                teamId: values.teamId,
                movedOn: values.movedOn ?? null,
                area: values.area ?? '',
                phone: values.phone ?? '',
                staffId: values.staffId ?? null,
                hiredOn: values.hiredOn,
                careerBeganOn: values.careerBeganOn ?? null,
                contractEndOn: values.contractEndOn ?? null,
                hoursScheme: values.hoursScheme,
                contactName: values.contactName ?? '',
                contactRelation: values.contactRelation ?? '',
                contactPhone: values.contactPhone ?? '',
                note: values.note ?? '',
              },
              options,
            ),
          onStale,
        );
        onSaved(saved);
      }}
    >
      <div className="staff-row">
        <Form.Item name="number" label={t('employees.number')} rules={words}>
          <Input autoFocus maxLength={20} />
        </Form.Item>
        <Form.Item name="name" label={t('employees.name')} rules={words}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="teamId" label={t('employees.team')} rules={required}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={(teams.loadable.value ?? [])
              .filter(({ id, active }) => active || id === employee?.teamId)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="post" label={t('employees.post')} rules={words}>
          <AutoComplete
            maxLength={40}
            options={posts.map((value) => ({ value }))}
            showSearch={{ filterOption: true }}
          />
        </Form.Item>
      </div>
      {employee === null ? null : (
        <Form.Item noStyle dependencies={['teamId', 'post']}>
          {({ getFieldValue }) =>
            getFieldValue('teamId') === employee.teamId && getFieldValue('post') === employee.post ? null : (
              <Form.Item name="movedOn" label={t('employees.movedOn')} extra={t('employees.movedOnNote')}>
                <DateInput max={today} placeholder={today} />
              </Form.Item>
            )
          }
        </Form.Item>
      )}
      <div className="staff-row">
        <Form.Item name="hiredOn" label={t('employees.hiredOn')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="contractEndOn" label={t('employees.contractEndOn')}>
          <DateInput placeholder={t('employees.noEnd')} />
        </Form.Item>
        <Form.Item name="careerBeganOn" label={t('employees.careerBeganOn')}>
          <DateInput placeholder={t('employees.asHired')} />
        </Form.Item>
        <Form.Item name="hoursScheme" label={t('employees.schemeLabel')}>
          <Select
            options={HOURS_SCHEMES.map((value) => ({ value, label: t(`employees.scheme.${value}`) }))}
          />
        </Form.Item>
      </div>
      <div className="staff-row">
        <Form.Item name="area" label={t('employees.area')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="phone" label={t('employees.phone')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="staffId" label={t('employees.account')}>
          <Select
            allowClear
            placeholder={t('employees.noAccount')}
            options={(accounts.loadable.value ?? [])
              .filter(({ id, active }) => id === employee?.staffId || (active && !taken.has(id)))
              .map(({ id, displayName, userName }) => ({ value: id, label: `${displayName} ${userName}` }))}
          />
        </Form.Item>
      </div>
      <div className="staff-row">
        <Form.Item name="contactName" label={t('employees.contactName')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="contactRelation" label={t('employees.contactRelation')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="contactPhone" label={t('employees.contactPhone')}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('employees.note')}>
        <Input.TextArea maxLength={1000} rows={2} />
      </Form.Item>
    </FormDialog>
  );
});
