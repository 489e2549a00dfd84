import { Checkbox, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import type { CoveredLine } from '../../../shared/features/fees/receipts.contract.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Explanation } from './Explanation.tsx';
import { LineActions } from './LineActions.tsx';
import type { PaymentStore } from './payment.store.ts';

/** What is owed line by line, and what the amount being typed settles of each; then what is billed ahead with it. */
export const OutstandingLines = observer(function OutstandingLines({
  store,
}: {
  readonly store: PaymentStore;
}) {
  const t = useText();
  const { lines, ahead } = store;
  if (lines.length + ahead.length === 0) {
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
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <OwedRow key={line.chargeId} store={store} line={line} />
          ))}
          {ahead.map((line, index) => (
            <AheadRow
              key={`${line.itemId}-${line.periodStart}`}
              line={line}
              share={store.shares.get(-1 - index) ?? 0}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function settledMark(share: number, owedCents: number): string {
  return share === owedCents ? 'whole' : share > 0 ? 'part' : 'none';
}

const OwedRow = observer(function OwedRow(props: {
  readonly store: PaymentStore;
  readonly line: CounterLine;
}) {
  const { store, line } = props;
  const t = useText();
  const share = store.shares.get(line.chargeId) ?? 0;
  return (
    <tr data-settled={settledMark(share, line.owedCents)}>
      <td>
        <Checkbox
          checked={store.first.has(line.chargeId)}
          disabled={store.cover.by !== 'amount'}
          aria-label={t('fees.firstLine', {
            item: line.itemName,
            period: periodText(line.periodStart, line.periodEnd),
          })}
          onChange={(event) => store.chooseLine(line.chargeId, event.target.checked)}
        />
      </td>
      <td>
        {line.itemName}
        {line.disputed === null ? null : (
          <Tag variant="filled" color="warning" title={line.disputed.reason}>
            {t('fees.dispute')}
          </Tag>
        )}
      </td>
      <td className="outstanding-explanation">
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
      <td className="figure">
        {formatMoney(line.owedCents)}
        {line.discountedCents > 0 ? (
          <span className="outstanding-beside">
            {t('fees.discounted')} {formatMoney(line.discountedCents)}
          </span>
        ) : null}
        {line.lateFeeCents > 0 ? (
          <span className="outstanding-beside">
            {t('fees.lateFee')} {formatMoney(line.lateFeeCents)}
          </span>
        ) : null}
      </td>
      <td className="figure">
        <output>{share === 0 ? '—' : formatMoney(share)}</output>
      </td>
      <td>
        <LineActions unitId={store.unitId} line={line} onChanged={() => void store.load()} />
      </td>
    </tr>
  );
});

function AheadRow({ line, share }: { readonly line: CoveredLine; readonly share: number }) {
  const t = useText();
  return (
    <tr data-settled={settledMark(share, line.owedCents)}>
      <td />
      <td>{line.itemName}</td>
      <td>
        <Tag variant="filled" color="processing">
          {t('fees.cover.ahead')}
        </Tag>
      </td>
      <td>{periodText(line.periodStart, line.periodEnd)}</td>
      <td />
      <td className="figure">{formatMoney(line.owedCents)}</td>
      <td className="figure">
        <output>{share === 0 ? '—' : formatMoney(share)}</output>
      </td>
      <td />
    </tr>
  );
}
