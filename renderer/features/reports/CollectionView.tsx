import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  type Collection,
  collectionRates,
  formatRate,
  RATES,
  type RateName,
  rateHundredths,
} from '../../../shared/features/reports/collection.ts';
import type { ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import { useApi } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { Chart } from './Chart.tsx';
import { type ChartData, chartColours } from './chart-option.ts';
import { type OpenRows, rateRows } from './rows-asked.ts';

/** Bills that each rate counts. */
const STANDINGS = {
  current: ['current'],
  cumulative: ['current', 'earlier', 'formerYears'],
  formerYears: ['formerYears'],
  households: ['current'],
} as const satisfies Readonly<Record<RateName, readonly string[]>>;

/** The collection rates, month by month and item by item. */
export const CollectionView = observer(function CollectionView(props: {
  readonly question: ReportQuestion;
  readonly onRows: OpenRows;
}) {
  const { question, onRows } = props;
  const { reports } = useApi();
  const loaded = useLoaded(() => reports.collection(question), [reports, question]);
  return (
    <LoadedView of={loaded}>
      {(collection) => (
        <>
          <RateCards collection={collection} question={question} onRows={onRows} />
          <div className="report-halves">
            <Months collection={collection} />
            <Items collection={collection} />
          </div>
          <Beside collection={collection} />
        </>
      )}
    </LoadedView>
  );
});

function RateCards(props: {
  readonly collection: Collection;
  readonly question: ReportQuestion;
  readonly onRows: OpenRows;
}) {
  const { collection, question, onRows } = props;
  const t = useText();
  const rates = collectionRates(collection);
  const figures = figuresOf(collection);
  return (
    <>
      <div className="rate-cards">
        {RATES.map((name) => (
          <section key={name} className="panel rate-card" aria-label={t(`reports.rate.${name}`)}>
            <h2 className="panel-title">{t(`reports.rate.${name}`)}</h2>
            <p className="rate-number">{formatRate(rates[name])}</p>
            <p className="rate-formula">{t(`reports.formula.${name}`)}</p>
            <p className="rate-figures soft">{figures[name]}</p>
            <Button
              size="small"
              aria-label={`${t('reports.rows')} ${t(`reports.rate.${name}`)}`}
              onClick={() => onRows(rateRows(question, t(`reports.rate.${name}`), STANDINGS[name]))}
            >
              {t('reports.rows')}
            </Button>
          </section>
        ))}
      </div>
      <p className="soft report-note">{t('reports.rate.note')}</p>
    </>
  );
}

/** The formula again with the figures that are in it. */
function figuresOf({
  current,
  earlier,
  formerYears,
  households,
}: Collection): Readonly<Record<RateName, string>> {
  const money = formatMoney;
  return {
    current: `${money(current.collectedCents)} ÷ ${money(current.dueCents)}`,
    cumulative: `(${money(current.collectedCents)} + ${money(earlier.collectedCents)}) ÷ (${money(current.dueCents)} + ${money(earlier.dueCents)})`,
    formerYears: `${money(formerYears.collectedCents)} ÷ ${money(formerYears.dueCents)}`,
    households: `${formatCount(households.paidUp)} ÷ ${formatCount(households.billed)}`,
  };
}

function Months({ collection: { months } }: { readonly collection: Collection }) {
  const t = useText();
  const rateOf = ({ dueCents, collectedCents }: Collection['months'][number]) => ({
    part: collectedCents,
    whole: dueCents,
  });
  const [first] = months;
  if (first === undefined) return <p className="soft">{t('reports.noBills')}</p>;
  const share = (month: Collection['months'][number]): number => rateHundredths(rateOf(month)) ?? 0;
  const most = months.reduce((best, month) => (month.dueCents > best.dueCents ? month : best), first);
  const least = months.reduce((worst, month) => (share(month) < share(worst) ? month : worst), first);
  const data: ChartData = {
    categories: months.map(({ month }) => month),
    stacked: false,
    lying: false,
    series: [
      {
        name: t('reports.due'),
        kind: 'bar',
        colour: chartColours.due,
        values: months.map(({ dueCents }) => dueCents / 100),
      },
      {
        name: t('reports.collected'),
        kind: 'bar',
        colour: chartColours.collected,
        values: months.map(({ collectedCents }) => collectedCents / 100),
      },
      {
        name: t('reports.share'),
        kind: 'line',
        colour: chartColours.rate,
        values: months.map((month) => {
          const hundredths = rateHundredths(rateOf(month));
          return hundredths === null ? null : hundredths / 100;
        }),
      },
    ],
  };
  return (
    <section className="panel">
      <Chart
        title={t('reports.chart.months')}
        text={t('reports.chart.monthsText', {
          count: months.length,
          most: most.month,
          due: formatMoney(most.dueCents),
          least: least.month,
          rate: formatRate(rateOf(least)),
        })}
        data={data}
      />
      <table className="plain-table report-table">
        <thead>
          <tr>
            <th>{t('reports.month')}</th>
            <th className="figure">{t('reports.due')}</th>
            <th className="figure">{t('reports.collected')}</th>
            <th className="figure">{t('reports.share')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <td>{month.month}</td>
              <td className="figure">{formatMoney(month.dueCents)}</td>
              <td className="figure">{formatMoney(month.collectedCents)}</td>
              <td className="figure">{formatRate(rateOf(month))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Items({ collection: { items } }: { readonly collection: Collection }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('reports.income.byItem')}</h2>
      <table className="plain-table report-table">
        <thead>
          <tr>
            <th>{t('reports.item')}</th>
            <th className="figure">{t('reports.due')}</th>
            <th className="figure">{t('reports.collected')}</th>
            <th className="figure">{t('reports.owed')}</th>
            <th className="figure">{t('reports.share')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ itemId, itemName, passThrough, dueCents, collectedCents }) => (
            <tr key={itemId}>
              <td>
                {itemName}
                {passThrough ? <span className="soft"> {t('reports.passThrough')}</span> : null}
              </td>
              <td className="figure">{formatMoney(dueCents)}</td>
              <td className="figure">{formatMoney(collectedCents)}</td>
              <td className="figure">{formatMoney(dueCents - collectedCents)}</td>
              <td className="figure">{formatRate({ part: collectedCents, whole: dueCents })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What lowers the rates' denominators, and what is left out of the rates. */
function Beside({ collection: { lowered, leftOut } }: { readonly collection: Collection }) {
  const t = useText();
  const lists = [
    [
      'reports.lowered',
      [
        [t('reports.lowered.discounted'), lowered.discountedCents],
        [t('reports.lowered.reduced'), lowered.reducedCents],
        [t('reports.lowered.waived'), lowered.waivedCents],
      ],
    ],
    [
      'reports.leftOut',
      [
        [t('reports.leftOut.later'), leftOut.laterCents],
        [t('reports.leftOut.passDue'), leftOut.passThroughDueCents],
        [t('reports.leftOut.passCollected'), leftOut.passThroughCollectedCents],
      ],
    ],
  ] as const;
  return (
    <div className="report-halves">
      {lists.map(([title, lines]) => (
        <section key={title} className="panel">
          <h2 className="panel-title">{t(title)}</h2>
          <dl className="report-lines">
            {lines.map(([label, cents]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="figure">{formatMoney(cents)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
