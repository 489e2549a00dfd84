import { Button, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { monthsLater } from '../../../shared/domain/calendar.ts';
import { periodSchema } from '../../../shared/features/training/appraisal.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly period: string;
  readonly formId: number;
  readonly employeeIds: readonly number[];
}

/** Begins the appraisals of a month or quarter for several people at once. */
export const StartAppraisalsDialog = observer(function StartAppraisalsDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onStarted: (counts: { made: number; known: number }) => void;
}) {
  const { open, onClose, onStarted } = props;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const forms = useLoaded(() => api.training.forms(), [api, open]);
  const people = useLoaded(() => api.employees.colleagues({ from: today, to: today }), [api, today, open]);
  const list = people.loadable.value ?? [];
  const inUse = (forms.loadable.value ?? []).filter(({ active }) => active);
  const take = (formId: number | undefined): void => {
    const posts = inUse.find(({ id }) => id === formId)?.posts ?? '';
    const meant = list.filter(({ post }) => posts === '' || posts.includes(post));
    form.setFieldValue(
      'employeeIds',
      meant.map(({ id }) => id),
    );
  };
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      width={640}
      title={t('appraisal.start')}
      okText={t('appraisal.start')}
      initialValues={{ period: monthsLater(today.slice(0, 7), -1), employeeIds: [] }}
      onClose={onClose}
      onValuesChange={({ formId }) => {
        if (formId !== undefined) take(formId);
      }}
      submit={async ({ period, formId, employeeIds }, options) =>
        onStarted(
          await api.training.startAppraisals({ period, formId, employeeIds: [...employeeIds] }, options),
        )
      }
    >
      {inUse.length === 0 ? (
        <p className="dialog-note">
          {t('appraisal.noFormYet')} <a href="#/staff/appraisal/forms">{t('appraisal.part.forms')}</a>
        </p>
      ) : null}
      <div className="staff-row">
        <Form.Item
          name="period"
          label={t('appraisal.period')}
          extra={t('appraisal.periodNote')}
          rules={[
            {
              validator: (_rule, typed: string) =>
                periodSchema.safeParse(typed).success
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('invalid.wrongFormat'))),
            },
          ]}
        >
          <Input autoFocus maxLength={7} />
        </Form.Item>
        <Form.Item
          name="formId"
          label={t('appraisal.form')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Select options={inUse.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </div>
      <Form.Item
        name="employeeIds"
        label={t('appraisal.people')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Select
          className="training-people"
          mode="multiple"
          optionFilterProp="label"
          maxTagCount={12}
          options={list.map(({ id, name, post }) => ({ value: id, label: `${name} ${post}` }))}
        />
      </Form.Item>
      <Button size="small" onClick={() => take(undefined)}>
        {t('training.takeAll')}
      </Button>
    </FormDialog>
  );
});
