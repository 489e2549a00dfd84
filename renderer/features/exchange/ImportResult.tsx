import { CheckCircleFilled, DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ImportKind } from '../../../shared/features/exchange/import-kind.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { ImportStore } from './import.store.ts';
import { useRejectedRows } from './use-rejected-rows.ts';

/** Where what came in is seen. */
const SEEN_AT: Readonly<Record<ImportKind, string>> = {
  roll: 'archives',
  units: 'archives/units',
  occupancies: 'archives/occupancies',
  vehicles: 'archives/vehicles',
  openingBalances: 'fees/arrears',
  meters: 'archives/meters',
  readings: 'fees/readings/all',
};

/** What the import did, in numbers that add up, and the ways on. */
export const ImportResult = observer(function ImportResult({ store }: { readonly store: ImportStore }) {
  const { notices, route } = useApp();
  const t = useText();
  const rejects = useRejectedRows(store);
  const { result } = store;
  if (result === null) return null;
  const startAgain = (): void => {
    notices.dismiss();
    store.startAgain();
  };
  return (
    <section className="panel import-result">
      <CheckCircleFilled className="import-done" aria-hidden="true" />
      <p className="import-sum" role="status">
        {t('exchange.done.sum', {
          rows: formatCount(result.rows),
          created: formatCount(result.created),
          changed: formatCount(result.changed),
          unchanged: formatCount(result.unchanged),
          rejected: formatCount(result.rejected),
        })}
      </p>
      <p className="soft">{t('exchange.done.backup', { name: result.backupName })}</p>
      <div className="import-ways">
        <Button type="primary" autoFocus onClick={() => route.go(SEEN_AT[store.kind])}>
          {t('exchange.done.archives')}
        </Button>
        {result.rejected === 0 ? null : (
          <Button icon={<DownloadOutlined />} loading={rejects.busy} onClick={() => void rejects.run()}>
            {t('exchange.check.downloadRejected')}
          </Button>
        )}
        <Button onClick={startAgain}>{t('exchange.done.again')}</Button>
      </div>
    </section>
  );
});
