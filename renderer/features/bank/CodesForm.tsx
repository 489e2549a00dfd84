import { Button, Input } from 'antd';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import {
  CODE_SLOTS,
  type CodeSlot,
  type LedgerCode,
  usualIncome,
  type VoucherSettings,
} from '../../../shared/features/bank/voucher.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { PAYMENT_METHODS } from '../../../shared/features/fees/receipt.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';

interface Purpose {
  readonly slot: CodeSlot;
  readonly which: string;
  readonly name: string;
}

type Written = Pick<LedgerCode, 'code' | 'name'>;
const NOTHING: Written = { code: '', name: '' };

function keyOf({ slot, which }: Pick<Purpose, 'slot' | 'which'>): string {
  return `${slot} ${which}`;
}

/** Every purpose with its account of the chart; one of its own stays empty where that of all others serves. */
export function CodesForm(props: {
  readonly first: VoucherSettings;
  readonly items: readonly FeeItem[];
  readonly accounts: readonly BankAccount[];
}) {
  const { first, items, accounts } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [settings, setSettings] = useState(first);
  const [word, setWord] = useState(first.word);
  const [codes, setCodes] = useState(new Map(first.codes.map((each) => [keyOf(each), each as Written])));
  const [dirty, setDirty] = useState(false);
  useLeaveGuard(dirty);
  const mayChange = MANAGER_ONLY.includes(role);
  const purposes = purposesOf({ items, accounts, all: t('voucher.codes.all') }, (method) =>
    t(`tender.${method}`),
  );
  const write = (purpose: Purpose, written: Partial<Written>): void => {
    setDirty(true);
    setCodes(new Map(codes).set(keyOf(purpose), { ...(codes.get(keyOf(purpose)) ?? NOTHING), ...written }));
  };
  const fillUsual = (): void => {
    setDirty(true);
    const filled = new Map(codes);
    for (const { id, name, formula } of items) {
      const key = keyOf({ slot: 'income', which: String(id) });
      if ((filled.get(key)?.code ?? '') !== '') continue;
      const usual = usualIncome(formula);
      filled.set(key, { code: usual.code, name: `${usual.name}-${name}`.slice(0, 60) });
    }
    setCodes(filled);
  };
  const saving = useAction(async () => {
    const saved = await api.bank.saveVoucherSettings({
      version: settings.version,
      word,
      codes: purposes.flatMap(({ slot, which }) => {
        const { code, name } = codes.get(keyOf({ slot, which })) ?? NOTHING;
        return code === '' && name === '' ? [] : [{ slot, which, code, name }];
      }),
    });
    setSettings(saved);
    setDirty(false);
    notices.succeed('voucher.codes.saved');
  });
  return (
    <section className="panel bank-codes">
      <p className="soft">{t('voucher.codes.text')}</p>
      {mayChange ? null : <p className="soft">{t('voucher.codes.readOnly')}</p>}
      <div className="bank-bar">
        <label htmlFor="voucher-word">{t('voucher.codes.word')}</label>
        <Input
          id="voucher-word"
          maxLength={4}
          disabled={!mayChange}
          value={word}
          onChange={({ target }) => {
            setDirty(true);
            setWord(target.value);
          }}
        />
        {mayChange ? (
          <>
            <Button onClick={fillUsual}>{t('voucher.codes.usual')}</Button>
            <Button type="primary" disabled={!dirty} loading={saving.busy} onClick={() => void saving.run()}>
              {t('action.save')}
            </Button>
          </>
        ) : null}
      </div>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('voucher.codes.purpose')}</th>
            <th>{t('voucher.codes.which')}</th>
            <th>{t('voucher.code')}</th>
            <th>{t('voucher.codeName')}</th>
          </tr>
        </thead>
        <tbody>
          {purposes.map((purpose) => {
            const { code, name } = codes.get(keyOf(purpose)) ?? NOTHING;
            const what = `${t(`voucher.slot.${purpose.slot}`)} ${purpose.name}`;
            const own = purpose.which !== '' && purpose.slot !== 'income';
            return (
              <tr key={keyOf(purpose)}>
                <td>{t(`voucher.slot.${purpose.slot}`)}</td>
                <td>{purpose.name}</td>
                <td>
                  <Input
                    aria-label={`${what} ${t('voucher.code')}`}
                    disabled={!mayChange}
                    maxLength={17}
                    placeholder={own ? t('voucher.codes.asAll') : ''}
                    status={code === '' && !own ? 'error' : ''}
                    value={code}
                    onChange={({ target }) => write(purpose, { code: target.value.trim() })}
                  />
                </td>
                <td>
                  <Input
                    className="bank-code-name"
                    aria-label={`${what} ${t('voucher.codeName')}`}
                    disabled={!mayChange}
                    maxLength={60}
                    value={name}
                    onChange={({ target }) => write(purpose, { name: target.value })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Each purpose, those with an account of their own below that of all others. */
function purposesOf(
  of: { readonly items: readonly FeeItem[]; readonly accounts: readonly BankAccount[]; readonly all: string },
  methodName: (method: (typeof PAYMENT_METHODS)[number]) => string,
): Purpose[] {
  const active = of.items.filter((item) => item.active);
  const own: Readonly<Partial<Record<CodeSlot, readonly Omit<Purpose, 'slot'>[]>>> = {
    method: PAYMENT_METHODS.map((method) => ({ which: method, name: methodName(method) })),
    bank: of.accounts.map(({ id, name }) => ({ which: String(id), name })),
    receivable: active.map(({ id, name }) => ({ which: String(id), name })),
    income: active
      .filter(({ lateFeeOf }) => lateFeeOf === null)
      .map(({ id, name }) => ({ which: String(id), name })),
  };
  return CODE_SLOTS.flatMap((slot) => {
    const named = (own[slot] ?? []).map((each) => ({ slot, ...each }));
    if (slot === 'income') return named;
    return [{ slot, which: '', name: own[slot] === undefined ? '' : of.all }, ...named];
  });
}
