import { SaveOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { EXPORTING_ROLES, MANAGER_ONLY } from '../../../../shared/domain/role.ts';
import type { Backup } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApp, useStaff } from '../../../app/app-context.ts';
import { formatBytes, formatCount, formatInstant } from '../../../app/format.ts';
import { useText } from '../../../app/texts.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';

const COLORS: Readonly<Record<Backup['state'], string>> = {
  verified: 'green',
  unproved: 'orange',
  missing: 'orange',
  bad: 'red',
};

/** The copies in the backups folder, newest first, each to be checked again or gone back to. */
export const BackupTable = observer(function BackupTable(props: {
  readonly folder: string;
  readonly backups: readonly Backup[];
  readonly onVerify: (name: string) => void;
}) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayVerify = EXPORTING_ROLES.includes(role);
  const mayRestore = MANAGER_ONLY.includes(role);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('safekeeping.title')}</h2>
        {mayRestore ? (
          <Button onClick={() => route.go('settings/backup/restore')}>{t('restore.open')}</Button>
        ) : null}
      </div>
      <p className="soft">{t('safekeeping.explain')}</p>
      <p className="backup-folder">
        {t('safekeeping.folder')} <code>{props.folder}</code>
      </p>
      {props.backups.length === 0 ? (
        <EmptyState icon={<SaveOutlined aria-hidden="true" />} title={t('safekeeping.empty')} />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col" className="figure">
                {t('safekeeping.column.sequence')}
              </th>
              <th scope="col">{t('safekeeping.column.time')}</th>
              <th scope="col">{t('safekeeping.column.name')}</th>
              <th scope="col" className="figure">
                {t('safekeeping.column.size')}
              </th>
              <th scope="col" className="figure">
                {t('safekeeping.column.attachments')}
              </th>
              <th scope="col">{t('safekeeping.column.cause')}</th>
              <th scope="col">{t('safekeeping.column.by')}</th>
              <th scope="col">{t('safekeeping.column.state')}</th>
              {mayVerify ? <th scope="col">{t('settings.staff.actions')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {props.backups.map((backup) => (
              <tr key={backup.name}>
                <td className="figure">{backup.sequence === 0 ? '' : formatCount(backup.sequence)}</td>
                <td>{backup.madeAt === null ? '' : formatInstant(backup.madeAt)}</td>
                <td>{backup.name}</td>
                <td className="figure">{formatBytes(backup.bytes)}</td>
                <td className="figure">{formatCount(backup.attachments)}</td>
                <td>{t(`safekeeping.cause.${backup.cause}`)}</td>
                <td>{backup.madeBy === '' && backup.madeAt !== null ? t('audit.system') : backup.madeBy}</td>
                <td>
                  <Tag variant="filled" color={COLORS[backup.state]}>
                    {t(`safekeeping.state.${backup.state}`)}
                  </Tag>
                </td>
                {mayVerify ? (
                  <td>
                    <span className="row-actions">
                      <Button
                        type="link"
                        disabled={backup.state === 'missing'}
                        onClick={() => props.onVerify(backup.name)}
                      >
                        {t('safekeeping.verify')}
                      </Button>
                      {mayRestore ? (
                        <Button
                          type="link"
                          disabled={backup.state !== 'verified'}
                          onClick={() =>
                            route.go(`settings/backup/restore?backup=${encodeURIComponent(backup.name)}`)
                          }
                        >
                          {t('restore.open')}
                        </Button>
                      ) : null}
                    </span>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
});
