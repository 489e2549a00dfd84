import { Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import type { DisposalRow } from '../../../shared/features/filing/disposal.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { ListExport } from '../../components/ListExport.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { disposalColumns } from './disposals.columns.ts';

const COLOURS = {
  listed: 'gold',
  appraised: 'blue',
  approved: 'cyan',
  carriedOut: 'default',
  keptOn: 'green',
  cancelled: 'default',
} as const;

export function DisposalStateTag({ state }: { readonly state: DisposalRow['state'] }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`disposalState.${state}`)}
    </Tag>
  );
}

/** Every disposal list that was ever drawn up; none is ever deleted. */
export const DisposalsPage = observer(function DisposalsPage() {
  const api = useApi();
  const t = useText();
  const lists = useLoaded(() => api.filing.listDisposals(), [api]);
  return (
    <div className="panel filing-scroll">
      <div className="panel-head">
        <h2 className="panel-title">{t('filing.disposals')}</h2>
        <ListExport
          title="filing.disposals"
          columns={disposalColumns}
          rows={lists.loadable.value?.length ?? 0}
          exportAs="disposals"
        />
      </div>
      <LoadedView of={lists}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="soft">{t('disposal.none')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('disposal.number')}</th>
                  <th scope="col">{t('filing.state')}</th>
                  <th scope="col">{t('disposal.asOf')}</th>
                  <th scope="col" className="figure">
                    {t('disposal.items')}
                  </th>
                  <th scope="col">{t('disposal.drawnUpBy')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <a href={`#/filing/disposals/${row.id}`}>{row.number}</a>
                    </td>
                    <td>
                      <DisposalStateTag state={row.state} />
                    </td>
                    <td>{row.asOf}</td>
                    <td className="figure">{formatCount(row.items)}</td>
                    <td>
                      {row.drawnUpBy} · {formatInstant(row.drawnUpAt)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
    </div>
  );
});
