import { SaveOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Backup, BackupVerdict } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatBytes, formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Copies of the office, made and proved. */
export const Backups = observer(function Backups() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const kept = useLoaded(() => api.safekeeping.backups(), [api]);
  const backingUp = useJob<Backup>();
  const verifying = useJob<BackupVerdict>();
  const mayBackUp = role === 'manager' || role === 'supervisor';
  const mayVerify = role === 'manager' || role === 'auditor';

  const backUp = (): void => {
    void backingUp.run(
      () => api.safekeeping.backUpNow(),
      ({ name, bytes }) => {
        notices.succeed('safekeeping.made', { name, size: formatBytes(bytes) });
        kept.reload();
      },
    );
  };
  const verify = (name: string): void => {
    void verifying.run(
      () => api.safekeeping.verifyBackup({ name }),
      ({ sound, problem, rows, auditEntries }) => {
        notices.show({
          tone: sound ? 'success' : 'error',
          text: `safekeeping.verdict.${problem}`,
          values: { name, rows: formatCount(rows), entries: formatCount(auditEntries) },
        });
      },
    );
  };
  const backUpButton = (
    <Button type="primary" icon={<SaveOutlined aria-hidden="true" />} disabled={!mayBackUp} onClick={backUp}>
      {t('safekeeping.backUpNow')}
    </Button>
  );

  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('safekeeping.title')}</h2>
        {backUpButton}
      </div>
      <p className="soft">{t('safekeeping.explain')}</p>
      <LoadedView of={kept}>
        {({ folder, backups }) => (
          <>
            <p className="backup-folder">
              {t('safekeeping.folder')} <code>{folder}</code>
            </p>
            {backups.length === 0 ? (
              <EmptyState icon={<SaveOutlined aria-hidden="true" />} title={t('safekeeping.empty')} />
            ) : (
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{t('safekeeping.column.time')}</th>
                    <th scope="col">{t('safekeeping.column.name')}</th>
                    <th scope="col" className="figure">
                      {t('safekeeping.column.size')}
                    </th>
                    <th scope="col">{t('safekeeping.column.cause')}</th>
                    <th scope="col">{t('safekeeping.column.by')}</th>
                    <th scope="col">{t('safekeeping.column.state')}</th>
                    {mayVerify ? <th scope="col">{t('settings.staff.actions')}</th> : null}
                  </tr>
                </thead>
                <tbody>
                  {backups.map((backup) => (
                    <tr key={backup.name}>
                      <td>{backup.madeAt === null ? '' : formatInstant(backup.madeAt)}</td>
                      <td>{backup.name}</td>
                      <td className="figure">{formatBytes(backup.bytes)}</td>
                      <td>{t(`safekeeping.cause.${backup.cause}`)}</td>
                      <td>{backup.madeBy}</td>
                      <td>
                        <Tag variant="filled" color={backup.state === 'verified' ? 'green' : 'orange'}>
                          {t(`safekeeping.state.${backup.state}`)}
                        </Tag>
                      </td>
                      {mayVerify ? (
                        <td>
                          <span className="row-actions">
                            <Button
                              type="link"
                              disabled={backup.state === 'missing'}
                              onClick={() => verify(backup.name)}
                            >
                              {t('safekeeping.verify')}
                            </Button>
                          </span>
                        </td>
                      ) : null}
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </LoadedView>
      <JobProgress job={backingUp} title={t('safekeeping.working')} />
      <JobProgress job={verifying} title={t('safekeeping.working')} />
    </section>
  );
});
