import { PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { MANAGER_ONLY } from '../../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../../app/app-context.ts';
import { formatBytes, formatInstant } from '../../../app/format.ts';
import { useText } from '../../../app/texts.ts';
import { useAction } from '../../../app/use-action.ts';
import type { SecondTargetState } from './safety.ts';

/** Where copies go that leave this PC, and what lies there. */
export const SecondTarget = observer(function SecondTarget(props: {
  readonly target: SecondTargetState | null;
  readonly onSetUp: () => void;
  readonly onChanged: () => void;
}) {
  const { target, onSetUp, onChanged } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const { modal } = App.useApp();
  const t = useText();
  const mayChange = MANAGER_ONLY.includes(role);
  const remove = useAction(async (folder: string) => {
    const sure = await modal.confirm({
      title: t('target.remove'),
      content: t('target.removeText', { folder }),
      okText: t('target.remove'),
      cancelText: t('action.cancel'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
    });
    if (!sure) return;
    await api.safekeeping.removeSecondTarget();
    notices.succeed('target.removed');
    onChanged();
  });
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('target.title')}</h2>
        {mayChange ? (
          <div className="panel-actions">
            {target === null ? null : (
              <>
                <Button
                  icon={<PrinterOutlined aria-hidden="true" />}
                  onClick={() => route.go('settings/backup/sheet')}
                >
                  {t('target.sheet')}
                </Button>
                <Button danger loading={remove.busy} onClick={() => void remove.run(target.folder)}>
                  {t('target.remove')}
                </Button>
              </>
            )}
            <Button onClick={onSetUp}>{t(target === null ? 'target.set' : 'target.change')}</Button>
          </div>
        ) : (
          <span className="soft">{t('target.managerOnly')}</span>
        )}
      </div>
      <p className="soft">{t('target.explain')}</p>
      {target === null ? null : <CopiesThere target={target} mayRestore={mayChange} />}
    </section>
  );
});

function CopiesThere(props: { readonly target: SecondTargetState; readonly mayRestore: boolean }) {
  const { target, mayRestore } = props;
  const { route } = useApp();
  const t = useText();
  const seen = target.state === 'ready' || target.state === 'sameDisk' || target.state === 'keyMissing';
  return (
    <>
      <p className="backup-folder">
        {t('target.folder')} <code>{target.folder}</code>
      </p>
      {target.copies.length === 0 ? (
        <p className="soft">{t(seen ? 'target.empty' : 'target.noCopies')}</p>
      ) : (
        <table className="plain-table" aria-label={t('target.copies')}>
          <thead>
            <tr>
              <th scope="col">{t('safekeeping.column.time')}</th>
              <th scope="col">{t('safekeeping.column.name')}</th>
              <th scope="col" className="figure">
                {t('safekeeping.column.size')}
              </th>
              {mayRestore ? <th scope="col">{t('settings.staff.actions')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {target.copies.map((copy) => (
              <tr key={copy.name}>
                <td>{copy.madeAt === null ? '' : formatInstant(copy.madeAt)}</td>
                <td>{copy.name}</td>
                <td className="figure">{formatBytes(copy.bytes)}</td>
                {mayRestore ? (
                  <td>
                    <span className="row-actions">
                      <Button
                        type="link"
                        onClick={() =>
                          route.go(`settings/backup/restore?copy=${encodeURIComponent(copy.name)}`)
                        }
                      >
                        {t('restore.open')}
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
  );
}
