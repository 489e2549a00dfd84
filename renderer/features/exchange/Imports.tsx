import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { IMPORT_KINDS } from '../../../shared/features/exchange/import-kind.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListExport } from '../../components/ListExport.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { importRecordColumns } from './exchange-records.columns.ts';

/** What can be imported, and what was so far. */
export const Imports = observer(function Imports() {
  const { api } = useApp();
  const t = useText();
  const kept = useLoaded(() => api.exchange.imports(), [api]);
  return (
    <>
      <ImportKinds />
      <section className="panel">
        <div className="panel-head">
          <h2 className="panel-title">{t('exchange.imports')}</h2>
          <ListExport
            title="exchange.imports"
            columns={importRecordColumns}
            rows={kept.loadable.value?.length ?? 0}
            exportAs="imports"
          />
        </div>
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
                    <th scope="col">{t('exchange.record.kind')}</th>
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
                      <td>{t(`importKind.${one.kind}`)}</td>
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
    </>
  );
});

const COUNTS = ['rows', 'created', 'changed', 'unchanged', 'rejected'] as const;

/** One way in for each kind of list, with what it is for. */
const ImportKinds = observer(function ImportKinds() {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayImport = role === 'manager' || role === 'supervisor';
  return (
    <section className="panel">
      <h2 className="panel-title">{t('exchange.imports.kinds')}</h2>
      <p className="soft">{t(mayImport ? 'exchange.imports.order' : 'exchange.import.notAllowed')}</p>
      <ul className="import-kinds">
        {IMPORT_KINDS.map((kind) => (
          <li key={kind}>
            <Button
              type={kind === 'roll' ? 'primary' : 'default'}
              icon={<ImportOutlined aria-hidden="true" />}
              disabled={!mayImport}
              aria-describedby={`import-${kind}`}
              onClick={() => route.go(`files/imports/${kind}`)}
            >
              {t(`importKind.${kind}`)}
            </Button>
            <span id={`import-${kind}`} className="soft">
              {t(`importKindText.${kind}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});
