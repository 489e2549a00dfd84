import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Deposit, DepositDeduction } from '../../../shared/features/deposits/deposit.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** What is deducted of a deposit, with its reason and evidence; those that were taken back stay in sight. */
export function DeductionTable(props: {
  readonly deposit: Deposit;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}) {
  const { deposit, mayChange, onChanged } = props;
  const { api } = useApp();
  const t = useText();
  const [takingBack, setTakingBack] = useState<DepositDeduction | null>(null);
  const list = deposit.deductions.filter(({ reversesId }) => reversesId === null);
  return (
    <section className="panel">
      <h2 className="panel-title">{t('deposits.deductions')}</h2>
      {list.length === 0 ? (
        <p className="soft">{t('deposits.deduct.none')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{t('deposits.deduct.reason')}</th>
              <th>{t('deposits.deduct.evidence')}</th>
              <th>{t('deposits.deduct.settles')}</th>
              <th className="figure">{t('deposits.deducted')}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {list.map((deduction) => (
              <tr key={deduction.id} data-over={deduction.takenBack}>
                <td>{deduction.reason}</td>
                <td>{deduction.evidence}</td>
                <td>
                  {deduction.itemName} {deduction.ofOn}
                </td>
                <td className="figure">{formatMoney(deduction.amountCents)}</td>
                <td>
                  {deduction.takenBack ? (
                    <Tag variant="filled">{t('deposits.deduct.takenBack')}</Tag>
                  ) : deposit.state === 'toConfirm' && mayChange ? (
                    <Button type="link" size="small" onClick={() => setTakingBack(deduction)}>
                      {t('deposits.deduct.takeBack')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ReasonDialog
        open={takingBack !== null}
        title={`${t('deposits.deduct.takeBack')} · ${takingBack?.reason ?? ''}`}
        okText={t('deposits.deduct.takeBack')}
        note={formatMoney(takingBack?.amountCents ?? 0)}
        onClose={() => setTakingBack(null)}
        submit={async (reason, options) => {
          await api.deposits.takeBackDeduction({ deductionId: takingBack?.id ?? 0, reason }, options);
          setTakingBack(null);
          onChanged();
        }}
      />
    </section>
  );
}
