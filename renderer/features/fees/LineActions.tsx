import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Form, Input } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { DiscountDialog } from './DiscountDialog.tsx';

type LineDialog = 'discount' | 'dispute' | 'endDispute' | 'term';

/** What else can be done with a line that is owed: take something off, note a dispute or the term of a demand. */
export function LineActions(props: {
  readonly unitId: number;
  readonly line: CounterLine;
  readonly onChanged: () => void;
}) {
  const { unitId, line, onChanged } = props;
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
  const mayHold = SUPERVISING_ROLES.includes(role);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'discount', label: t('fees.discount') },
            ...(line.disputed === null
              ? [
                  {
                    key: 'dispute',
                    label: t('fees.dispute.begin'),
                    disabled: !mayHold || line.overdueDays === 0,
                  },
                ]
              : [{ key: 'endDispute', label: t('fees.dispute.end'), disabled: !mayHold }]),
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
      <DisputeDialog
        unitId={unitId}
        chargeId={chargeId}
        open={dialog === 'dispute'}
        onClose={close}
        onDone={changed}
      />
      <ReasonDialog
        open={dialog === 'endDispute'}
        title={t('fees.dispute.end')}
        okText={t('fees.dispute.end')}
        note={line.disputed?.reason ?? ''}
        submit={async (reason, options) => {
          await api.dunning.liftHold({ id: line.disputed?.id ?? 0, reason }, options);
          changed();
        }}
        onClose={close}
      />
      <TermDialog chargeId={chargeId} open={dialog === 'term'} onClose={close} onDone={changed} />
    </>
  );
}

/** Holds the line: nothing is drawn for it, it is not pressed and bears no late fee until the day. */
function DisputeDialog(props: {
  readonly unitId: number;
  readonly chargeId: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { unitId, chargeId, open, onClose, onDone } = props;
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <FormDialog<{ readonly reason: string; readonly untilOn: string }>
      open={open}
      title={t('fees.dispute.begin')}
      okText={t('fees.dispute.begin')}
      onClose={onClose}
      submit={async (fields, options) => {
        await api.dunning.placeHold({ unitId, chargeId, ...fields }, options);
        onDone();
      }}
    >
      <p className="dialog-note">{t('fees.dispute.note')}</p>
      <Form.Item name="reason" label={t('fees.reason')} rules={[required]}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
      <Form.Item name="untilOn" label={t('dunning.holdUntil')} rules={[required]}>
        <DateInput min={today} allowClear={false} />
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
