import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { AGE_BANDS, type AgeBand, type Ageing } from '../../../shared/features/reports/ageing.ts';
import type { ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { GridFilters } from '../../components/grid.store.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { Chart } from './Chart.tsx';
import { type ChartData, chartColours } from './chart-option.ts';
import { billRows, type OpenRows } from './rows-asked.ts';

/** Most buildings in the chart; the table has them all. */
const CHARTED = 10;

interface AgedLine {
  readonly key: number;
  readonly name: string;
  readonly owedCents: number;
  readonly bands: Ageing['bands'];
  readonly filters: GridFilters;
}

/** What is owed on the cut-off day, by age, of each building and each fee item. */
export const AgeingView = observer(function AgeingView(props: {
  readonly question: ReportQuestion;
  readonly onRows: OpenRows;
}) {
  const { question, onRows } = props;
  const { reports } = useApi();
  const t = useText();
  const loaded = useLoaded(() => reports.ageing(question), [reports, question]);
  const open = (title: string, filters: GridFilters): void =>
    onRows(billRows(question, title, { owedCents: { kind: 'number', min: 1 }, ...filters }));
  return (
    <LoadedView of={loaded}>
      {(ageing) => {
        const buildings = ageing.buildings.map(
          ({ buildingId, building, ...line }): AgedLine => ({
            ...line,
            key: buildingId,
            name: building,
            filters: { buildingId: { kind: 'oneOf', values: [buildingId] } },
          }),
        );
        const items = ageing.items.map(
          ({ itemId, itemName, ...line }): AgedLine => ({
            ...line,
            key: itemId,
            name: itemName,
            filters: { itemId: { kind: 'oneOf', values: [itemId] } },
          }),
        );
        return (
          <>
            <p className="soft report-note">{t('reports.ageing.note')}</p>
            <AgeChart lines={buildings} />
            <AgeTable
              title={t('reports.ageing.byBuilding')}
              head={t('reports.building')}
              lines={buildings}
              total={ageing}
              onOpen={open}
            />
            <AgeTable
              title={t('reports.ageing.byItem')}
              head={t('reports.item')}
              lines={items}
              total={ageing}
              onOpen={open}
            />
          </>
        );
      }}
    </LoadedView>
  );
});

function AgeChart({ lines }: { readonly lines: readonly AgedLine[] }) {
  const t = useText();
  const most = [...lines].sort((one, other) => other.owedCents - one.owedCents).slice(0, CHARTED);
  const [first] = most;
  if (first === undefined) return <p className="soft">{t('reports.noArrears')}</p>;
  const data: ChartData = {
    categories: most.map(({ name }) => name),
    stacked: true,
    lying: true,
    series: AGE_BANDS.map(({ band }, at) => ({
      name: t(`reports.age.${band}`),
      kind: 'bar' as const,
      colour: chartColours.ages[at] ?? chartColours.collected,
      values: most.map(({ bands }) => bands[band] / 100),
    })),
  };
  return (
    <section className="panel">
      <Chart
        title={t('reports.chart.ageing')}
        text={t('reports.chart.ageingText', { name: first.name, amount: formatMoney(first.owedCents) })}
        data={data}
        height={90 + 34 * most.length}
      />
    </section>
  );
}

function AgeTable(props: {
  readonly title: string;
  readonly head: string;
  readonly lines: readonly AgedLine[];
  readonly total: Pick<Ageing, 'owedCents' | 'bands'>;
  readonly onOpen: (title: string, filters: GridFilters) => void;
}) {
  const { title, head, lines, total, onOpen } = props;
  const t = useText();
  const link = (cents: number, name: string, filters: GridFilters) =>
    cents === 0 ? (
      <span className="soft">—</span>
    ) : (
      <Button type="link" size="small" className="figure-link" onClick={() => onOpen(name, filters)}>
        {formatMoney(cents)}
      </Button>
    );
  const ofAge = (band: AgeBand): GridFilters => ({ age: { kind: 'oneOf', values: [band] } });
  return (
    <section className="panel report-wide">
      <h2 className="panel-title">{title}</h2>
      <table className="plain-table report-table age-table">
        <thead>
          <tr>
            <th>{head}</th>
            {AGE_BANDS.map(({ band }) => (
              <th key={band} className="figure">
                {t(`reports.age.${band}`)}
              </th>
            ))}
            <th className="figure">{t('reports.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, owedCents, bands, filters }) => (
            <tr key={key}>
              <td>{name}</td>
              {AGE_BANDS.map(({ band }) => (
                <td key={band} className="figure">
                  {link(bands[band], `${name} ${t(`reports.age.${band}`)}`, { ...filters, ...ofAge(band) })}
                </td>
              ))}
              <td className="figure">{link(owedCents, name, filters)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('reports.total')}</td>
            {AGE_BANDS.map(({ band }) => (
              <td key={band} className="figure">
                {link(total.bands[band], t(`reports.age.${band}`), ofAge(band))}
              </td>
            ))}
            <td className="figure">{link(total.owedCents, t('reports.total'), {})}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
