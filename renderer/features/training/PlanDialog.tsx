import { Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { PlanLine } from '../../../shared/features/training/training.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly month: number;
  readonly subject: string;
  readonly teamIds?: readonly number[];
  readonly posts?: string;
  readonly minutes: number;
  readonly trainer?: string;
  readonly budget?: string;
}

/** A training that is planned for a month. */
export const PlanDialog = observer(function PlanDialog(props: {
  readonly edited: PlanLine | 'new' | null;
  readonly year: number;
  readonly onClose: () => void;
  readonly onSaved: (line: PlanLine) => void;
}) {
  const { edited, year, onClose, onSaved } = props;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const teams = useLoaded(() => api.employees.teams(), [api]);
  const line = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      width={620}
      title={t(line === null ? 'training.addPlan' : 'training.changePlan')}
      okText={t('action.save')}
      initialValues={line ?? { month: Number(today.slice(5, 7)), minutes: 120, teamIds: [] }}
      onClose={onClose}
      submit={async (values, options) =>
        onSaved(
          await api.training.savePlanLine(
            {
              id: line?.id ?? null,
              version: line?.version ?? 0,
              year,
              month: values.month,
              subject: values.subject,
              teamIds: [...(values.teamIds ?? [])],
              posts: values.posts ?? '',
              minutes: values.minutes,
              trainer: values.trainer ?? '',
              budget: values.budget ?? '',
            },
            options,
          ),
        )
      }
    >
      <Form.Item
        name="subject"
        label={t('training.subject')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <div className="staff-row">
        <Form.Item
          name="month"
          label={t('training.month')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <InputNumber min={1} max={12} precision={0} />
        </Form.Item>
        <Form.Item
          name="minutes"
          label={t('training.minutes')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <InputNumber min={1} max={60_000} precision={0} step={30} />
        </Form.Item>
        <Form.Item name="trainer" label={t('training.trainer')}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <div className="staff-row">
        <Form.Item name="teamIds" label={t('training.teams')}>
          <Select
            mode="multiple"
            placeholder={t('training.everybody')}
            options={(teams.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="posts" label={t('training.posts')}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Form.Item name="budget" label={t('training.budget')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
