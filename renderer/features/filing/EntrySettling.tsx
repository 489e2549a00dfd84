import { Button, Form } from 'antd';
import { useState } from 'react';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { isUnsettled } from '../../../shared/features/filing/retention.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { UnsettledTag } from './filing.columns.tsx';

/** Whether its matter is settled, and since when: the day may be entered, corrected and taken back. */
export function EntrySettling(props: {
  readonly entry: FilingEntry;
  readonly worksHere: boolean;
  readonly onChanged: () => void;
}) {
  const { entry } = props;
  const t = useText();
  const [entering, setEntering] = useState(false);
  const unsettled = isUnsettled(entry);
  const label = t(unsettled ? 'filing.settle' : 'filing.settleAgain');
  return (
    <div className="filing-settling">
      {unsettled ? (
        <span>
          <UnsettledTag /> {t('filing.unsettledNote')}
        </span>
      ) : (
        <span>{t('filing.settledOnDay', { date: entry.settledOn ?? '' })}</span>
      )}
      {props.worksHere && entry.state === 'archived' ? (
        <Button onClick={() => setEntering(true)}>{label}</Button>
      ) : null}
      <SettleDialog
        open={entering}
        title={`${label} ${entry.archiveNumber}`}
        entry={entry}
        onClose={() => setEntering(false)}
        onDone={() => {
          setEntering(false);
          props.onChanged();
        }}
      />
    </div>
  );
}

function SettleDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly entry: FilingEntry;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const { entry } = props;
  const wasSettled = entry.settledOn !== null;
  return (
    <FormDialog<{ readonly settledOn?: string | null }>
      open={props.open}
      title={props.title}
      okText={t('action.save')}
      initialValues={{ settledOn: entry.settledOn ?? today }}
      onClose={props.onClose}
      submit={async ({ settledOn }, options) => {
        const at = { id: entry.id, version: entry.version, settledOn: settledOn ?? null };
        const { keepUntil } = await api.filing.settle(at, options);
        if (keepUntil === null) notices.succeed('filing.settlingUndone');
        else notices.succeed('filing.settled', { date: keepUntil });
        props.onDone();
      }}
    >
      <p className="dialog-note">{t('filing.settleNote', { years: entry.settledYears ?? 0 })}</p>
      <Form.Item
        name="settledOn"
        label={t('filing.settledOn')}
        extra={wasSettled ? t('filing.settleEmptyHint') : undefined}
        rules={wasSettled ? [] : [{ required: true, message: t('invalid.required') }]}
      >
        <DateInput max={today} allowClear={wasSettled} />
      </Form.Item>
    </FormDialog>
  );
}
