import { Checkbox, Form, Input, InputNumber } from 'antd';
import {
  BANK_METHODS,
  type BankAccount,
  type BankMethod,
  bankMethodSchema,
  DEFAULT_MATCH_DAYS,
} from '../../../shared/features/bank/bank-account.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { PercentInput } from '../../components/PercentInput.tsx';

interface AccountForm {
  readonly name: string;
  readonly bank: string;
  readonly lastFour: string;
  readonly opensOn: string;
  readonly openingCents: number;
  readonly matchDays: number;
  readonly active: boolean;
  readonly methods: readonly string[];
  readonly rates?: Partial<Record<BankMethod, number | null>>;
}

/** A bank account and what lands on it. */
export function AccountDialog(props: {
  readonly account: BankAccount | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: (account: BankAccount) => void;
}) {
  const { account, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const before = account === 'new' ? null : account;
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<AccountForm>
      open={account !== null}
      title={before === null ? t('bank.addAccount') : before.name}
      okText={t('action.save')}
      width={560}
      initialValues={initialOf(before, today)}
      onClose={onClose}
      submit={async ({ methods, rates, ...fields }, options) => {
        const saved = await api.bank.saveAccount(
          {
            ...fields,
            ...(before === null ? {} : { id: before.id, version: before.version }),
            methods: methods.map((method) => ({
              method: bankMethodSchema.parse(method),
              feeHundredths: rates?.[bankMethodSchema.parse(method)] ?? 0,
            })),
          },
          options,
        );
        notices.succeed('bank.accountSaved', { name: saved.name });
        onSaved(saved);
      }}
    >
      <div className="bank-pair">
        <Form.Item name="name" label={t('bank.name')} rules={required}>
          <Input autoFocus maxLength={40} />
        </Form.Item>
        <Form.Item name="bank" label={t('bank.bank')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="lastFour" label={t('bank.lastFour')} rules={required}>
          <Input maxLength={4} inputMode="numeric" />
        </Form.Item>
        <Form.Item name="matchDays" label={t('bank.matchDays')} tooltip={t('bank.matchDays.help')}>
          <InputNumber min={0} max={31} />
        </Form.Item>
        <Form.Item name="opensOn" label={t('bank.opensOn')} rules={required} extra={t('bank.opensOn.help')}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="openingCents" label={t('bank.opening')} rules={required}>
          <MoneyInput />
        </Form.Item>
      </div>
      <Form.Item name="methods" label={t('bank.methods')} extra={t('bank.methods.help')}>
        <Checkbox.Group
          options={BANK_METHODS.map((method) => ({ value: method, label: t(`tender.${method}`) }))}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['methods']}>
        {({ getFieldValue }) => {
          const methods: unknown = getFieldValue('methods');
          return (
            <div className="bank-pair">
              {BANK_METHODS.filter((method) => Array.isArray(methods) && methods.includes(method)).map(
                (method) => (
                  <Form.Item
                    key={method}
                    name={['rates', method]}
                    label={t('bank.methods.rate', { method: t(`tender.${method}`) })}
                  >
                    <PercentInput />
                  </Form.Item>
                ),
              )}
            </div>
          );
        }}
      </Form.Item>
      {before === null ? null : (
        <Form.Item name="active" valuePropName="checked">
          <Checkbox>{t('bank.active')}</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  );
}

function initialOf(account: BankAccount | null, today: string): Partial<AccountForm> {
  if (account === null) {
    return {
      opensOn: `${today.slice(0, 7)}-01`,
      openingCents: 0,
      matchDays: DEFAULT_MATCH_DAYS,
      active: true,
      methods: [],
    };
  }
  const { name, bank, lastFour, opensOn, openingCents, matchDays, active, methods } = account;
  return {
    name,
    bank,
    lastFour,
    opensOn,
    openingCents,
    matchDays,
    active,
    methods: methods.map(({ method }) => method),
    rates: Object.fromEntries(methods.map(({ method, feeHundredths }) => [method, feeHundredths])),
  };
}
