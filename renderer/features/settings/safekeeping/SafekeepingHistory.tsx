import { observer } from 'mobx-react-lite';
import type { Drill, RestoreRecord } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { formatCount, formatInstant } from '../../../app/format.ts';
import { useText } from '../../../app/texts.ts';
import type { Loaded } from '../../../app/use-loaded.ts';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { SafetyTone } from '../../../components/SafetyTone.tsx';

const HEAD_DIGITS = 16;

/** When the office went back to a backup, each with the list of what was lost by it. */
export const Restores = observer(function Restores({ of }: { readonly of: Loaded<RestoreRecord[]> }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('restore.history')}</h2>
      <LoadedView of={of}>
        {(records) =>
          records.length === 0 ? (
            <p className="soft">{t('restore.history.empty')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('safekeeping.column.time')}</th>
                  <th scope="col">{t('restore.history.kind')}</th>
                  <th scope="col">{t('safekeeping.column.by')}</th>
                  <th scope="col">{t('restore.history.backup')}</th>
                  <th scope="col" className="figure">
                    {t('restore.history.lost')}
                  </th>
                  <th scope="col">{t('settings.staff.actions')}</th>
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <tr key={record.id}>
                    <td>{formatInstant(record.at)}</td>
                    <td>{t(`restore.kind.${record.kind}`)}</td>
                    <td>{record.staffName}</td>
                    <td>
                      {record.backupMadeAt === null ? record.backupName : formatInstant(record.backupMadeAt)}
                    </td>
                    <td className="figure">{t('gap.count', { count: formatCount(record.gap.work) })}</td>
                    <td>
                      <a href={`#/settings/backup/restores/${record.id}`}>{t('restore.history.list')}</a>
                    </td>
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

/** Practised restores: each a certificate of what the backup gave back. */
export const Drills = observer(function Drills({ of }: { readonly of: Loaded<Drill[]> }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('drill.history')}</h2>
      <LoadedView of={of}>
        {(drills) =>
          drills.length === 0 ? (
            <p className="soft">{t('drill.history.empty')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('safekeeping.column.time')}</th>
                  <th scope="col">{t('drill.result')}</th>
                  <th scope="col">{t('drill.backup')}</th>
                  <th scope="col" className="figure">
                    {t('drill.rows')}
                  </th>
                  <th scope="col">{t('drill.head')}</th>
                </tr>
              </thead>
              <tbody>
                {drills.map((drill) => (
                  <tr key={`${drill.at} ${drill.backupName}`}>
                    <td>{formatInstant(drill.at)}</td>
                    <td>
                      <SafetyTone tone={drill.problem === 'none' ? 'safe' : 'danger'}>
                        {t(drill.problem === 'none' ? 'safety.drill.passed' : 'safety.drill.failed')}
                      </SafetyTone>
                    </td>
                    <td>{drill.backupName}</td>
                    <td className="figure">{formatCount(drill.rows)}</td>
                    <td>{drill.auditHead.slice(0, HEAD_DIGITS)}</td>
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
