import { Tag } from 'antd';
import type { Deposit } from '../../../shared/features/deposits/deposit.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** The papers of a deposit, and the receipts of the fees that its deductions settled bills with. */
export function DepositPapers({ deposit }: { readonly deposit: Deposit }) {
  const t = useText();
  const { papers, receipts } = deposit;
  if (papers.length + receipts.length === 0) return null;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('deposits.papers')}</h2>
      <ul className="unit-lines">
        {papers.map(({ id, number, kind, receivedOn, amountCents, reversed }) => (
          <li key={number}>
            <span>
              <a href={`#/fees/deposits/papers/${id}`}>{number}</a> {t(`deposits.paperKind.${kind}`)}{' '}
              <span className="soft">{receivedOn}</span>{' '}
              {reversed ? <Tag variant="filled">{t('deposits.reversed')}</Tag> : null}
            </span>
            <span className="figure">{formatMoney(amountCents)}</span>
          </li>
        ))}
        {receipts.map(({ id, number, amountCents }) => (
          <li key={number}>
            <span>
              <a href={`#/fees/receipts/${id}`}>{number}</a> {t('tender.deposit')}
            </span>
            <span className="figure">{formatMoney(amountCents)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
