import { Form, Input, Select } from 'antd';
import { LINE_DECISIONS, type LineDecision } from '../../../shared/features/dunning/dunning.ts';
import type { LineRow } from '../../../shared/features/dunning/lines.contract.ts';
import type { DunningSettings } from '../../../shared/features/dunning/stages.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

/** Gives lines to somebody, by a day. */
export function AssignDialog(props: {
  readonly lineIds: readonly number[];
  readonly open: boolean;
  readonly staff: DunningSettings['staff'];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<{ readonly assigneeId: number | null; readonly dueBy: string }>
      open={props.open}
      title={t('dunning.assignTitle', { count: formatCount(props.lineIds.length) })}
      okText={t('dunning.assign', { count: formatCount(props.lineIds.length) })}
      initialValues={{ assigneeId: null }}
      submit={async (values, options) => {
        const { lines } = await api.dunning.assignLines({ ids: [...props.lineIds], ...values }, options);
        notices.succeed('dunning.assigned', { count: formatCount(lines) });
        props.onClose();
        props.onDone();
      }}
      onClose={props.onClose}
    >
      <Form.Item name="assigneeId" label={t('dunning.assignee')}>
        <Select<number | null>
          autoFocus
          options={[
            { value: null, label: t('dunning.nobody') },
            ...props.staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form.Item>
      <Form.Item
        name="dueBy"
        label={t('dunning.dueBy')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput min={today} />
      </Form.Item>
    </FormDialog>
  );
}

/** Decides what acts and money cannot tell. */
export function DecideDialog(props: {
  /** Null while it is closed. */
  readonly line: LineRow | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { line } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly decision: LineDecision | 'open'; readonly reason: string }>
      open={line !== null}
      title={t('dunning.decideTitle', { unit: line?.unitName ?? '', decision: t('dunning.decide') })}
      okText={t('dunning.decide')}
      initialValues={{ decision: 'toLegal' }}
      submit={async ({ decision, reason }, options) => {
        if (line === null) return;
        await api.dunning.decideLine(
          {
            id: line.id,
            version: line.version,
            decision: decision === 'open' ? null : decision,
            reason,
          },
          options,
        );
        notices.succeed('dunning.decided', { unit: line.unitName });
        props.onClose();
        props.onDone();
      }}
      onClose={props.onClose}
    >
      <Form.Item name="decision" label={t('dunning.decide')}>
        <Select
          options={[...LINE_DECISIONS, 'open' as const].map((value) => ({
            value,
            label: t(`dunning.decide.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('dunning.reasonOf')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
