import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatRate } from '../../../shared/features/reports/collection.ts';
import { expectedCents, type Forecast } from '../../../shared/features/reports/forecast.ts';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { Chart } from './Chart.tsx';
import { type ChartData, chartColours } from './chart-option.ts';

/** What will be billed in the next twelve months and what may come in, marked as a forecast. */
export const ForecastView = observer(function ForecastView() {
  const { reports } = useApi();
  const t = useText();
  const job = useJob<Forecast>();
  const [forecast, setForecast] = useState<Forecast | null>(null);
  return (
    <div className="report-scroll">
      <p className="report-note">{t('reports.forecast.lead')}</p>
      <Button
        type={forecast === null ? 'primary' : 'default'}
        onClick={() => void job.run(() => reports.forecast(), setForecast)}
      >
        {t(forecast === null ? 'reports.forecast.make' : 'reports.forecast.again')}
      </Button>
      <JobProgress job={job} title={t('reports.forecast.make')} />
      {forecast === null ? null : <Forecasted forecast={forecast} />}
    </div>
  );
});

function Forecasted({ forecast }: { readonly forecast: Forecast }) {
  const t = useText();
  const { madeOn, months, items, rate } = forecast;
  if (items.length === 0) return <p className="report-note">{t('reports.forecast.none')}</p>;
  const billed = months.map((_month, at) => items.reduce((sum, { cents }) => sum + (cents[at] ?? 0), 0));
  const expected = billed.map((cents) => expectedCents(cents, rate));
  const known = expected.every((cents) => cents !== null);
  const total = billed.reduce((sum, cents) => sum + cents, 0);
  const data: ChartData = {
    categories: months,
    stacked: false,
    lying: false,
    series: [
      {
        name: t('reports.forecast.billed'),
        kind: 'bar',
        colour: chartColours.due,
        values: billed.map((cents) => cents / 100),
      },
      ...(known
        ? [
            {
              name: t('reports.forecast.expected'),
              kind: 'bar' as const,
              colour: chartColours.collected,
              values: expected.map((cents) => (cents === null ? null : cents / 100)),
            },
          ]
        : []),
    ],
  };
  return (
    <>
      <section className="panel report-below">
        <h2 className="panel-title">{t('reports.forecast.madeOn', { date: madeOn })}</h2>
        <p className="soft">{t('reports.forecast.method', { rate: formatRate(rate) })}</p>
        <Chart
          title={t('reports.chart.forecast')}
          text={t('reports.chart.forecastText', { amount: formatMoney(total) })}
          data={data}
        />
      </section>
      <section className="panel report-wide">
        <table className="plain-table report-table age-table">
          <thead>
            <tr>
              <th>{t('reports.item')}</th>
              <th>{t('reports.forecast.basis')}</th>
              {months.map((month) => (
                <th key={month} className="figure">
                  {month}
                </th>
              ))}
              <th className="figure">{t('reports.total')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ itemId, itemName, method, meanMonths, cents }) => (
              <tr key={itemId}>
                <td>{itemName}</td>
                <td className="soft">
                  {method === 'plan'
                    ? t('reports.forecast.plan')
                    : t('reports.forecast.mean', { count: meanMonths })}
                </td>
                {months.map((month, at) => (
                  <td key={month} className="figure">
                    {formatMoney(cents[at] ?? 0)}
                  </td>
                ))}
                <td className="figure">{formatMoney(cents.reduce((sum, each) => sum + each, 0))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={2}>{t('reports.forecast.billed')}</td>
              {months.map((month, at) => (
                <td key={month} className="figure">
                  {formatMoney(billed[at] ?? 0)}
                </td>
              ))}
              <td className="figure">{formatMoney(total)}</td>
            </tr>
            <tr>
              <td colSpan={2}>{t('reports.forecast.expected')}</td>
              {months.map((month, at) => {
                const cents = expected[at] ?? null;
                return (
                  <td key={month} className="figure">
                    {cents === null ? '—' : formatMoney(cents)}
                  </td>
                );
              })}
              <td className="figure">
                {known ? formatMoney(expected.reduce<number>((sum, cents) => sum + (cents ?? 0), 0)) : '—'}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}
