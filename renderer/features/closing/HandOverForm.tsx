import { Alert, Button, Form, Input } from 'antd';
import type { Shift, ShiftCount } from '../../../shared/features/closing/shift.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { MethodTable } from './MethodTable.tsx';

interface HandOverValues {
  readonly handedTo: string;
  readonly note?: string;
  readonly reasons?: Readonly<Partial<Record<ShiftCount['methods'][number]['method'], string>>>;
}

/** What was counted against what should be there; every difference is explained before the money goes. */
export function HandOverForm(props: {
  readonly shift: Shift;
  readonly count: ShiftCount;
  readonly onCountAgain: () => void;
  readonly onHandedOver: (shift: Shift) => void;
}) {
  const { shift, count, onCountAgain, onHandedOver } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [form] = Form.useForm<HandOverValues>();
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  const different = count.methods.filter(({ overCents }) => overCents !== 0);
  const { failure, busy, submit } = useFormSubmit(form, async ({ handedTo, note, reasons = {} }) => {
    const after = await api.closing.handOverShift({
      shiftId: shift.id,
      handedTo,
      note: note ?? '',
      reasons: different.map(({ method }) => ({ method, reason: reasons[method] ?? '' })),
    });
    notices.succeed('closing.handedOver', { cashier: after.cashierName });
    onHandedOver(after);
  });
  return (
    <section className="panel" aria-label={t('closing.result')}>
      <h2 className="panel-title">{t('closing.result')}</h2>
      <MethodTable methods={count.methods} />
      {different.length === 0 ? (
        <Alert className="closing-note" type="success" showIcon title={t('closing.result.even')} />
      ) : null}
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<HandOverValues>
        className="form-column closing-note"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void submit(values)}
      >
        {different.map(({ method, overCents }, index) => (
          <Form.Item
            key={method}
            name={['reasons', method]}
            rules={[required]}
            label={t(overCents > 0 ? 'closing.reasonOver' : 'closing.reasonShort', {
              method: t(`tender.${method}`),
              amount: formatMoney(Math.abs(overCents)),
            })}
          >
            <Input autoFocus={index === 0} maxLength={200} />
          </Form.Item>
        ))}
        <Form.Item name="handedTo" label={t('closing.handedTo')} rules={[required]}>
          <Input autoFocus={different.length === 0} maxLength={40} />
        </Form.Item>
        <Form.Item name="note" label={t('closing.note')}>
          <Input maxLength={200} />
        </Form.Item>
        <p className="soft">{t('closing.handOverText')}</p>
        <div className="closing-actions">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('closing.handOver')}
          </Button>
          <Button onClick={onCountAgain}>{t('closing.countAgain')}</Button>
        </div>
      </Form>
    </section>
  );
}
