import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Owner rolls imported so far, and the way to the next one. */
export const Imports = observer(function Imports() {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const kept = useLoaded(() => api.exchange.imports(), [api]);
  const mayImport = role === 'manager' || role === 'supervisor';
  const begin = (
    <Button
      type="primary"
      icon={<ImportOutlined />}
      disabled={!mayImport}
      onClick={() => route.go('files/imports/new')}
    >
      {t('exchange.import')}
    </Button>
  );
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('exchange.imports')}</h2>
        {begin}
      </div>
      {mayImport ? null : <p className="soft">{t('exchange.import.notAllowed')}</p>}
      <LoadedView of={kept}>
        {(imports) =>
          imports.length === 0 ? (
            <EmptyState
              icon={<ImportOutlined />}
              title={t('exchange.imports.empty')}
              text={t('exchange.imports.emptyText')}
            />
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('exchange.record.time')}</th>
                  <th scope="col">{t('exchange.record.file')}</th>
                  <th scope="col">{t('exchange.record.by')}</th>
                  {COUNTS.map((count) => (
                    <th key={count} scope="col" className="figure">
                      {t(`exchange.count.${count}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {imports.map((one) => (
                  <tr key={one.id}>
                    <td>{formatInstant(one.importedAt)}</td>
                    <td>{one.fileName}</td>
                    <td>{one.staffName}</td>
                    {COUNTS.map((count) => (
                      <td key={count} className="figure">
                        {formatCount(one[count])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
    </section>
  );
});

const COUNTS = ['rows', 'created', 'changed', 'unchanged', 'rejected'] as const;
