import { Button, Tag } from 'antd';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import { FIRST_SERIES_ID, type ReceiptSeries } from '../../../shared/features/fees/receipt-series.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReceiptSeriesDialog } from './ReceiptSeriesDialog.tsx';

/** The series in which receipts are numbered. */
export function ReceiptSeriesList() {
  const { api, notices } = useApp();
  const t = useText();
  const manager = MANAGER_ONLY.includes(useStaff().role);
  const loaded = useLoaded(() => api.fees.receiptSeries(), [api]);
  const [editing, setEditing] = useState<ReceiptSeries | 'new' | null>(null);
  return (
    <section className="panel receipt-series">
      <div className="panel-head">
        <p className="soft">{t('fees.series.explain')}</p>
        {manager ? <Button onClick={() => setEditing('new')}>{t('fees.series.add')}</Button> : null}
      </div>
      <LoadedView of={loaded}>
        {(list) => (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('fees.series.codeShort')}</th>
                <th scope="col">{t('fees.series.name')}</th>
                <th scope="col">{t('fees.series.items')}</th>
                <th scope="col">{t('fees.series.layout')}</th>
                <th scope="col" className="figure">
                  {t('fees.series.given')}
                </th>
                <th scope="col" aria-label={t('action.edit')} />
              </tr>
            </thead>
            <tbody>
              {list.map((series) => (
                <tr key={series.id} data-inactive={!series.active}>
                  <td>
                    <strong>{series.code}</strong>
                  </td>
                  <td>
                    {series.name} {series.active ? null : <Tag variant="filled">{t('fees.inactive')}</Tag>}
                  </td>
                  <td>
                    {series.itemNames === '' && series.id === FIRST_SERIES_ID
                      ? t('fees.series.items.rest')
                      : series.itemNames}
                  </td>
                  <td>
                    {t(series.layout === null ? 'fees.series.layout.none' : `fees.layout.${series.layout}`)}
                  </td>
                  <td className="figure">{formatCount(series.receipts)}</td>
                  <td className="figure">
                    {manager ? (
                      <Button type="link" size="small" onClick={() => setEditing(series)}>
                        {t('action.edit')}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LoadedView>
      <ReceiptSeriesDialog
        series={editing === 'new' ? null : editing}
        open={editing !== null}
        onClose={() => setEditing(null)}
        onSaved={() => {
          setEditing(null);
          notices.succeed('fees.series.saved');
          loaded.reload();
        }}
      />
    </section>
  );
}
