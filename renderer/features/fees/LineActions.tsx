import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Form, Input } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DiscountDialog } from './DiscountDialog.tsx';

type LineDialog = 'discount' | 'dispute' | 'endDispute' | 'term';

/** What else can be done with a line that is owed: take something off, note a dispute or the term of a demand. */
export function LineActions(props: { readonly line: CounterLine; readonly onChanged: () => void }) {
  const { line, onChanged } = props;
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [dialog, setDialog] = useState<LineDialog | null>(null);
  const close = (): void => setDialog(null);
  const changed = (): void => {
    close();
    onChanged();
  };
  const { chargeId } = line;
  const mayEnd = SUPERVISING_ROLES.includes(role);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'discount', label: t('fees.discount') },
            ...(line.disputed === null
              ? [{ key: 'dispute', label: t('fees.dispute.begin') }]
              : [{ key: 'endDispute', label: t('fees.dispute.end'), disabled: !mayEnd }]),
            { key: 'term', label: t('fees.term.note') },
          ],
          // The keys are those of the items above.
          onClick: ({ key }) => setDialog(key as LineDialog),
        }}
      >
        <Button
          type="text"
          size="small"
          icon={<MoreOutlined />}
          aria-label={`${t('fees.line.more')} ${line.itemName} ${periodText(line.periodStart, line.periodEnd)}`}
        />
      </Dropdown>
      <DiscountDialog line={line} open={dialog === 'discount'} onClose={close} onDone={changed} />
      <OneLineDialog
        open={dialog === 'dispute'}
        title={t('fees.dispute.begin')}
        note={t('fees.dispute.note')}
        label={t('fees.reason')}
        onClose={close}
        submit={async (reason, options) => {
          await api.fees.disputeCharge({ chargeId, reason }, options);
          changed();
        }}
      />
      <OneLineDialog
        open={dialog === 'endDispute'}
        title={t('fees.dispute.end')}
        note={line.disputed?.reason ?? ''}
        label={t('fees.dispute.outcome')}
        onClose={close}
        submit={async (outcome, options) => {
          await api.fees.endDispute({ chargeId, outcome }, options);
          changed();
        }}
      />
      <TermDialog chargeId={chargeId} open={dialog === 'term'} onClose={close} onDone={changed} />
    </>
  );
}

function OneLineDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly submit: (text: string, options: { readonly key: string }) => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useText();
  return (
    <FormDialog<{ readonly text: string }>
      open={props.open}
      title={props.title}
      okText={props.title}
      onClose={props.onClose}
      submit={({ text }, options) => props.submit(text, options)}
    >
      <p className="dialog-note">{props.note}</p>
      <Form.Item
        name="text"
        label={props.label}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}

function TermDialog(props: {
  readonly chargeId: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { chargeId, open, onClose, onDone } = props;
  const { api } = useApp();
  const t = useText();
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <FormDialog<{ readonly endsOn: string; readonly source: string }>
      open={open}
      title={t('fees.term.note')}
      okText={t('fees.term.note')}
      onClose={onClose}
      submit={async (fields, options) => {
        await api.fees.notePaymentTerm({ chargeIds: [chargeId], ...fields }, options);
        onDone();
      }}
    >
      <Form.Item name="endsOn" label={t('fees.term.endsOn')} rules={[required]}>
        <DateInput autoFocus allowClear={false} />
      </Form.Item>
      <Form.Item name="source" label={t('fees.term.source')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
