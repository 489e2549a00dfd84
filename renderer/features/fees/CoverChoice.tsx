import { InputNumber, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import { MOST_MONTHS_AHEAD } from '../../../shared/features/fees/receipts.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { describeFailure } from '../../app/describe-error.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import type { CoverBy } from './cover.store.ts';
import type { PaymentStore } from './payment.store.ts';

const WAYS: readonly CoverBy[] = ['amount', 'months', 'date'];
/** Whose bills can be made before their time: those with a price of their own. */
const AHEAD = ['areaPrice', 'innerAreaPrice', 'fixed', 'expression'];

/** What is paid: an amount, so many months of some fees, or all of them through a day. */
export const CoverChoice = observer(function CoverChoice({ store }: { readonly store: PaymentStore }) {
  const { api } = useApp();
  const t = useText();
  const ids = { items: useId(), months: useId() };
  const items = useLoaded(() => api.fees.items(), [api]);
  const { cover } = store;
  const attached = store.account.value?.paidThrough.map(({ itemId }) => itemId) ?? [];
  const recurring = (items.loadable.value ?? []).filter(
    ({ id, active, formula }) => active && AHEAD.includes(formula) && attached.includes(id),
  );
  return (
    <div className="cover-choice">
      <Segmented
        aria-label={t('fees.cover')}
        value={cover.by}
        options={WAYS.map((value) => ({ value, label: t(`fees.cover.${value}`) }))}
        onChange={(by) => {
          store.forgetAmount();
          cover.choose(
            by,
            recurring.map(({ id }) => id),
          );
        }}
      />
      {cover.by === 'amount' ? null : (
        <>
          <span className="cover-field">
            <label htmlFor={ids.items}>{t('fees.cover.items')}</label>
            <Select
              id={ids.items}
              mode="multiple"
              className="cover-items"
              value={[...cover.itemIds]}
              options={recurring.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(itemIds: number[]) => {
                store.forgetAmount();
                cover.chooseItems(itemIds);
              }}
            />
          </span>
          {cover.by === 'months' ? (
            <span className="cover-field">
              <label htmlFor={ids.months}>{t('fees.cover.monthCount')}</label>
              <InputNumber
                id={ids.months}
                autoFocus
                min={1}
                max={MOST_MONTHS_AHEAD}
                precision={0}
                value={cover.months}
                onChange={(months) => {
                  store.forgetAmount();
                  cover.chooseMonths(months);
                }}
              />
            </span>
          ) : (
            <span className="cover-field">
              <span>{t('fees.cover.through')}</span>
              <DateInput
                autoFocus
                value={cover.on}
                onChange={(on) => {
                  store.forgetAmount();
                  cover.chooseDay(on);
                }}
              />
            </span>
          )}
          <output className="soft">
            {cover.failure !== null
              ? describeFailure(cover.failure, t)
              : cover.cover !== null && cover.lines.length === 0
                ? t('fees.cover.none')
                : t('fees.cover.sum', {
                    count: cover.lines.length,
                    amount: formatMoney(
                      cover.lines.reduce((sum, line) => sum + line.owedCents + line.lateFeeCents, 0),
                    ),
                  })}
          </output>
        </>
      )}
    </div>
  );
});
