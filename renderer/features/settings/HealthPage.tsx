import './health.css';
import { ExportOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { EXPORTING_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Health, HealthCheck, IntegrityCheck } from '../../../shared/features/health/health.contract.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatBytes, formatCount, formatInstant } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { LostFiles } from './LostFiles.tsx';

/** How the office's file and the program are doing, for the manager and for whoever supports them. */
export const HealthPage = observer(function HealthPage() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const health = useLoaded(() => api.health.state(), [api]);
  const checking = useJob<HealthCheck>();
  const [checked, setChecked] = useState<HealthCheck | null>(null);
  const check = async (): Promise<void> => {
    await checking.run(
      () => api.health.check(),
      (result) => {
        setChecked(result);
        if (result.lostFiles === 0) notices.succeed('health.checked');
      },
    );
    // Of a file found damaged the office is shut: asked anything more, it says so and shows the ways out.
    health.reload();
  };
  const bundle = useAction(async () => {
    const { file } = await api.health.supportBundle();
    receiveFile(file);
    if (file.kind !== 'cancelled') notices.succeed('health.bundleMade', { name: file.fileName });
  });
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('health.title')}</h2>
        <div className="panel-actions">
          <Button
            icon={<FileSearchOutlined aria-hidden="true" />}
            disabled={!EXPORTING_ROLES.includes(role)}
            onClick={() => void check()}
          >
            {t('health.check')}
          </Button>
          <Button
            icon={<ExportOutlined aria-hidden="true" />}
            disabled={!SUPERVISING_ROLES.includes(role)}
            loading={bundle.busy}
            onClick={() => void bundle.run()}
          >
            {t('health.bundle')}
          </Button>
        </div>
      </div>
      {checked === null ? null : <LostFiles of={checked} />}
      <LoadedView of={health}>
        {(value) => <HealthFacts health={value} isListed={checked !== null} />}
      </LoadedView>
      <p className="soft entry-note">{t('health.bundleNote')}</p>
      <JobProgress job={checking} title={t('health.checking')} />
    </section>
  );
});

function HealthFacts({ health, isListed }: { readonly health: Health; readonly isListed: boolean }) {
  const t = useText();
  const { integrity, lastBackup, freeBytes, orphans, slowOperations } = health;
  const facts = [
    [t('health.integrity'), integrityText(integrity, t)],
    [t('health.files'), filesText(integrity, t)],
    [
      t('health.lastBackup'),
      lastBackup === null || lastBackup.madeAt === null ? t('safety.none') : formatInstant(lastBackup.madeAt),
    ],
    [t('health.freeSpace'), freeBytes === null ? t('safety.free.unknown') : formatBytes(freeBytes)],
    [t('health.fileSize'), formatBytes(health.databaseBytes)],
    [
      t('health.auditHead'),
      t('health.auditHeadValue', {
        head: health.auditHead.slice(0, 16),
        entries: formatCount(health.auditEntries),
      }),
    ],
    [t('health.version'), health.version],
    [
      t('health.schema'),
      t('health.schemaValue', { schema: health.schemaVersion, sqlite: health.sqliteVersion }),
    ],
  ] as const;
  return (
    <>
      {isListed || integrity === null || (integrity.lostFiles ?? 0) === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('health.lostFiles', { count: formatCount(integrity.lostFiles ?? 0) })}
          description={t('health.lostFilesToList')}
        />
      )}
      {orphans.removedFrom === null ? null : (
        <Alert
          type="info"
          showIcon
          title={t('health.orphans', { count: formatCount(orphans.count), date: orphans.removedFrom })}
        />
      )}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="panel-title health-slow">{t('health.slow')}</h3>
      {slowOperations.length === 0 ? (
        <p className="soft">{t('health.slow.none')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('health.slow.operation')}</th>
              <th scope="col" className="figure">
                {t('health.slow.count')}
              </th>
              <th scope="col" className="figure">
                {t('health.slow.worst')}
              </th>
            </tr>
          </thead>
          <tbody>
            {slowOperations.map(({ path, slow, calls, worstMs }) => (
              <tr key={path}>
                <td>{path}</td>
                <td className="figure">{`${formatCount(slow)} / ${formatCount(calls)}`}</td>
                <td className="figure">{formatCount(worstMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** An office that answers was found sound, or is still being read through. */
function integrityText(integrity: IntegrityCheck | null, t: Text): string {
  if (integrity === null) return t('health.integrity.underWay');
  return t('health.integrity.sound', { time: formatInstant(integrity.at) });
}

function filesText(integrity: IntegrityCheck | null, t: Text): string {
  const lost = integrity?.lostFiles ?? null;
  if (lost === null) return t('health.files.unread');
  return lost === 0 ? t('health.files.sound') : t('health.files.lost', { count: formatCount(lost) });
}
