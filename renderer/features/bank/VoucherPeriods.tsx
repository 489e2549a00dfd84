import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import type { JobTicket } from '../../../shared/api/define-contract.ts';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { VoucherMonth, VoucherSet } from '../../../shared/features/bank/voucher.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

type Made = Awaited<ReturnType<Api['bank']['makeVouchers']>> extends JobTicket<infer Result> ? Result : never;

/** Closed days and the closed month, each with its vouchers or the press that makes them. */
export const VoucherPeriods = observer(function VoucherPeriods(props: {
  readonly value: VoucherMonth;
  readonly onChanged: () => void;
}) {
  const { value, onChanged } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const job = useJob<Made>();
  const [withdrawing, setWithdrawing] = useState<VoucherSet | null>(null);
  const supervises = SUPERVISING_ROLES.includes(role);
  const last = value.periods
    .filter(({ set }) => set !== null)
    .reduce<VoucherSet | null>(
      (found, { set }) => (set !== null && (found === null || set.id > found.id) ? set : found),
      null,
    );
  const make = (period: string): void => {
    void job.run(
      () => api.bank.makeVouchers({ period }),
      ({ vouchers, lines, madeBefore }) => {
        if (madeBefore) notices.succeed('voucher.same');
        else notices.succeed('voucher.made', { vouchers: formatCount(vouchers), lines: formatCount(lines) });
        onChanged();
      },
    );
  };
  const name = (period: string): string =>
    period.length === 7 ? t('voucher.period.month', { month: period }) : period;
  return (
    <section className="panel voucher-periods" aria-label={t('voucher.month.title')}>
      {value.periods.length === 0 ? <p className="soft">{t('voucher.nothing')}</p> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('voucher.period')}</th>
            <th>{t('voucher.numbers')}</th>
            <th className="figure">{t('voucher.lines')}</th>
            <th className="figure">{t('voucher.debit')}</th>
            <th>{t('voucher.madeBy')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {value.periods.map(({ period, set }) => (
            <tr key={period}>
              <td>{name(period)}</td>
              <td>
                {set === null ? (
                  <span className="soft">{t('voucher.notMade')}</span>
                ) : (
                  [...new Set([set.firstNumber, set.lastNumber])]
                    .filter((number) => number !== null)
                    .join(' – ')
                )}
              </td>
              <td className="figure">{set === null ? '' : formatCount(set.lines)}</td>
              <td className="figure">{set === null ? '' : formatMoney(set.debitCents)}</td>
              <td>{set === null ? '' : `${set.madeBy} ${formatInstant(set.madeAt)}`}</td>
              <td>
                {supervises ? (
                  <Button size="small" onClick={() => make(period)}>
                    {set === null
                      ? period.length === 7
                        ? t('voucher.makeMonth', { month: period })
                        : t('voucher.make')
                      : t('voucher.compare')}
                  </Button>
                ) : null}{' '}
                {set !== null && set.id === last?.id && MANAGER_ONLY.includes(role) ? (
                  <Button size="small" danger onClick={() => setWithdrawing(set)}>
                    {t('voucher.withdraw')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <JobProgress job={job} title={t('voucher.making')} />
      <ReasonDialog
        open={withdrawing !== null}
        title={`${t('voucher.withdraw')} ${withdrawing === null ? '' : name(withdrawing.period)}`}
        okText={t('voucher.withdraw')}
        note={t('voucher.withdraw.note')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.bank.withdrawVouchers({ setId: withdrawing.id, reason }, options);
          notices.succeed('voucher.withdrawn', { period: withdrawing.period });
          setWithdrawing(null);
          onChanged();
        }}
      />
    </section>
  );
});
