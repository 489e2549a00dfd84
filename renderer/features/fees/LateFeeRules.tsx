import { Button, Form, Input, InputNumber, Radio, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatScaled } from '../../../shared/domain/money.ts';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import type { LateFeeRule } from '../../../shared/features/fees/late-fees.contract.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PercentInput } from '../../components/PercentInput.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { RateInput } from './RateInput.tsx';

/** 違約金 of an item: off until a rule is set, each with the clause that allows it. */
export const LateFeeRules = observer(function LateFeeRules({ item }: { readonly item: FeeItem }) {
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const rules = useLoaded(() => api.fees.lateFeeRules({ itemId: item.id }), [api, item.id]);
  const [setting, setSetting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<LateFeeRule | null>(null);
  const manager = MANAGER_ONLY.includes(role);
  const list = rules.loadable.value ?? [];
  return (
    <section className="panel late-fees">
      <div className="panel-head">
        <h2 className="panel-title">{t('fees.lateFees')}</h2>
        {manager ? <Button onClick={() => setSetting(true)}>{t('fees.lateFees.set')}</Button> : null}
      </div>
      {list.length === 0 ? <p className="soft">{t('fees.lateFees.off')}</p> : null}
      <ul className="unit-lines">
        {list.map((rule) => (
          <li key={rule.id}>
            <span>
              {rule.fromOn} · {termsText(rule, t)} <span className="soft">{rule.source}</span>
            </span>
            {rule.withdrawnAt === null ? (
              manager ? (
                <Button type="link" size="small" onClick={() => setWithdrawing(rule)}>
                  {t('fees.lateFees.withdraw')}
                </Button>
              ) : null
            ) : (
              <Tag variant="filled">{t('fees.lateFees.withdrawn')}</Tag>
            )}
          </li>
        ))}
      </ul>
      <RuleDialog
        item={item}
        open={setting}
        onClose={() => setSetting(false)}
        onSaved={() => {
          setSetting(false);
          rules.reload();
        }}
      />
      <ReasonDialog
        open={withdrawing !== null}
        title={t('fees.lateFees.withdraw')}
        okText={t('fees.lateFees.withdraw')}
        note={t('fees.lateFees.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.fees.withdrawLateFeeRule({ ruleId: withdrawing.id, reason }, options);
          setWithdrawing(null);
          rules.reload();
        }}
      />
    </section>
  );
});

function termsText(rule: LateFeeRule, t: Text): string {
  if (rule.rateMillionths === 0) return t('fees.lateFees.noneFrom');
  return t('fees.lateFees.terms', {
    per: t(`fees.lateFees.per.${rule.per}`),
    rate: formatScaled(rule.rateMillionths, 4),
    grace: rule.graceDays,
    cap: formatScaled(rule.capHundredths, 2),
    starts: t(`fees.lateFees.starts.${rule.starts}`),
  });
}

interface Fields {
  readonly fromOn: string;
  readonly rateMillionths: number;
  readonly per: LateFeeRule['per'];
  readonly graceDays: number;
  readonly capHundredths: number;
  readonly starts: LateFeeRule['starts'];
  readonly lprHundredths?: number | null;
  readonly source: string;
}

function RuleDialog(props: {
  readonly item: FeeItem;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { item, open, onClose, onSaved } = props;
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      width={560}
      title={`${t('fees.lateFees.set')} · ${item.name}`}
      okText={t('fees.lateFees.set')}
      initialValues={{ fromOn: today, per: 'day', graceDays: 0, capHundredths: 10_000, starts: 'due' }}
      onClose={onClose}
      submit={async ({ lprHundredths = null, ...fields }, options) => {
        await api.fees.setLateFeeRule({ itemId: item.id, lprHundredths, ...fields }, options);
        onSaved();
      }}
    >
      <p className="dialog-note">{t('fees.lateFees.note')}</p>
      <div className="form-pair">
        <Form.Item
          name="rateMillionths"
          label={t('fees.lateFees.rate')}
          extra={t('fees.lateFees.rate.extra')}
          rules={[required]}
        >
          <RateInput autoFocus />
        </Form.Item>
        <Form.Item name="per" label={t('fees.lateFees.per')}>
          <Radio.Group
            optionType="button"
            options={(['day', 'month'] as const).map((value) => ({
              value,
              label: t(`fees.lateFees.per.${value}`),
            }))}
          />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="graceDays" label={t('fees.lateFees.grace')} rules={[required]}>
          <InputNumber min={0} max={366} precision={0} />
        </Form.Item>
        <Form.Item name="capHundredths" label={t('fees.lateFees.cap')} rules={[required]}>
          <PercentInput />
        </Form.Item>
      </div>
      <Form.Item name="starts" label={t('fees.lateFees.starts')}>
        <Radio.Group
          options={(['due', 'demand'] as const).map((value) => ({
            value,
            label: t(`fees.lateFees.starts.${value}`),
          }))}
        />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="fromOn" label={t('fees.lateFees.from')} rules={[required]}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="lprHundredths" label={t('fees.lateFees.lpr')}>
          <PercentInput />
        </Form.Item>
      </div>
      <Form.Item name="source" label={t('fees.lateFees.source')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
