import { observer } from 'mobx-react-lite';
import { HELD_METHODS } from '../../../shared/features/fees/receipt.ts';
import type { Income } from '../../../shared/features/reports/income.ts';
import type { ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SummaryRow } from '../../components/SummaryRow.tsx';
import { Chart } from './Chart.tsx';
import { type ChartData, chartColours } from './chart-option.ts';
import { MoneyTable } from './MoneyTable.tsx';
import { moneyRows, type OpenRows } from './rows-asked.ts';

/** Most items in the chart; the table has them all. */
const CHARTED = 8;

/** What came in on the days of the period, by item, method, cashier and day. */
export const IncomeView = observer(function IncomeView(props: {
  readonly question: ReportQuestion;
  readonly onRows: OpenRows;
}) {
  const { question, onRows } = props;
  const { reports } = useApi();
  const t = useText();
  const loaded = useLoaded(() => reports.income(question), [reports, question]);
  return (
    <LoadedView of={loaded}>
      {(income) => (
        <>
          <SummaryRow
            items={[
              {
                label: t('reports.income.days', { from: income.fromOn, through: income.throughOn }),
                value: '',
              },
              { label: t('reports.income.taken'), value: formatMoney(income.takenCents) },
              ...(income.fromDepositsCents === 0
                ? []
                : [
                    { label: t('reports.income.fromDeposits'), value: formatMoney(income.fromDepositsCents) },
                  ]),
              { label: t('reports.income.settled'), value: formatMoney(income.settledCents) },
              { label: t('reports.income.prepaid'), value: formatMoney(income.prepaidCents) },
            ]}
          />
          <p className="soft report-note">{t('reports.income.note')}</p>
          <div className="report-halves">
            <ItemChart items={income.items} />
            <MoneyTable
              title={t('reports.income.byItem')}
              head={t('reports.item')}
              lines={income.items.map(({ itemId, itemName, amountCents }) => ({
                key: itemId,
                name: itemName,
                amountCents,
                onOpen: () =>
                  onRows(
                    moneyRows(question, 'settlements', itemName, {
                      itemId: { kind: 'oneOf', values: [itemId] },
                    }),
                  ),
              }))}
            />
          </div>
          <div className="report-thirds">
            <MoneyTable
              title={t('reports.income.byMethod')}
              head={t('reports.method')}
              countHead={t('reports.receipts')}
              lines={income.methods
                .filter(({ method }) => !HELD_METHODS.some((held) => held === method))
                .map(({ method, receipts, amountCents }) => ({
                  key: method,
                  name: t(`tender.${method}`),
                  count: receipts,
                  amountCents,
                  onOpen: () =>
                    onRows(
                      moneyRows(question, 'takings', t(`tender.${method}`), {
                        method: { kind: 'oneOf', values: [method] },
                      }),
                    ),
                }))}
            />
            <MoneyTable
              title={t('reports.income.byCashier')}
              head={t('reports.cashier')}
              countHead={t('reports.receipts')}
              lines={income.cashiers.map(({ cashierId, cashier, receipts, amountCents }) => ({
                key: cashierId,
                name: cashier,
                count: receipts,
                amountCents,
                onOpen: () =>
                  onRows(
                    moneyRows(question, 'takings', cashier, {
                      cashierId: { kind: 'oneOf', values: [cashierId] },
                      paidBy: { kind: 'oneOf', values: ['money'] },
                    }),
                  ),
              }))}
            />
            <MoneyTable
              title={t('reports.income.byDay')}
              head={t('reports.day')}
              countHead={t('reports.receipts')}
              lines={income.days.map(({ day, receipts, amountCents }) => ({
                key: day,
                name: day,
                count: receipts,
                amountCents,
                onOpen: () =>
                  onRows(
                    moneyRows(question, 'takings', day, {
                      receivedOn: { kind: 'date', from: day, to: day },
                      paidBy: { kind: 'oneOf', values: ['money'] },
                    }),
                  ),
              }))}
            />
          </div>
        </>
      )}
    </LoadedView>
  );
});

function ItemChart({ items }: { readonly items: Income['items'] }) {
  const t = useText();
  const most = [...items].sort((one, other) => other.amountCents - one.amountCents).slice(0, CHARTED);
  const [first] = most;
  if (first === undefined) return <p className="soft">{t('reports.noIncome')}</p>;
  const data: ChartData = {
    categories: most.map(({ itemName }) => itemName),
    stacked: false,
    lying: true,
    series: [
      {
        name: t('reports.amount'),
        kind: 'bar',
        colour: chartColours.collected,
        values: most.map(({ amountCents }) => amountCents / 100),
      },
    ],
  };
  return (
    <section className="panel">
      <Chart
        title={t('reports.chart.items')}
        text={t('reports.chart.itemsText', {
          name: first.itemName,
          amount: formatMoney(first.amountCents),
        })}
        data={data}
        height={90 + 34 * most.length}
      />
    </section>
  );
}
