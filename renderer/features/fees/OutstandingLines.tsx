import { Checkbox, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Explanation } from './Explanation.tsx';
import type { PaymentStore } from './payment.store.ts';

/** What is owed line by line, and what the amount being typed settles of each. */
export const OutstandingLines = observer(function OutstandingLines({
  store,
}: {
  readonly store: PaymentStore;
}) {
  const t = useText();
  const { lines, shares } = store;
  if (lines.length === 0) {
    return (
      <section className="panel">
        <EmptyState title={t('fees.nothingOwed')} text={t('fees.nothingOwedText')} />
      </section>
    );
  }
  return (
    <section className="panel outstanding">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('fees.first')}</th>
            <th scope="col">{t('fees.item')}</th>
            <th scope="col">{t('fees.explanation')}</th>
            <th scope="col">{t('fees.period')}</th>
            <th scope="col">{t('fees.dueOn')}</th>
            <th scope="col" className="figure">
              {t('fees.owed')}
            </th>
            <th scope="col" className="figure">
              {t('fees.settles')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const share = shares.get(line.chargeId) ?? 0;
            return (
              <tr
                key={line.chargeId}
                data-settled={share === line.owedCents ? 'whole' : share > 0 ? 'part' : 'none'}
              >
                <td>
                  <Checkbox
                    checked={store.chosen.has(line.chargeId)}
                    aria-label={t('fees.firstLine', {
                      item: line.itemName,
                      period: periodText(line.periodStart, line.periodEnd),
                    })}
                    onChange={(event) => store.chooseLine(line.chargeId, event.target.checked)}
                  />
                </td>
                <td>{line.itemName}</td>
                <td>
                  <Explanation inputs={line.inputs} />
                </td>
                <td>{periodText(line.periodStart, line.periodEnd)}</td>
                <td>
                  <span className="due">
                    {line.dueOn}
                    {line.overdueDays > 0 ? (
                      <Tag variant="filled" color="error">
                        {t('fees.overdueBy', { days: line.overdueDays })}
                      </Tag>
                    ) : null}
                  </span>
                </td>
                <td className="figure">{formatMoney(line.owedCents)}</td>
                <td className="figure">
                  <output>{share === 0 ? '—' : formatMoney(share)}</output>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
});
