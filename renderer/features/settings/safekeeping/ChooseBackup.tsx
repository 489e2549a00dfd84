import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import type { Backup, RestorePreview } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApi } from '../../../app/app-context.ts';
import { formatBytes, formatInstant } from '../../../app/format.ts';
import type { JobStore } from '../../../app/job.store.ts';
import { useText } from '../../../app/texts.ts';
import { useLoaded } from '../../../app/use-loaded.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FileDrop } from '../../../components/FileDrop.tsx';
import { JobProgress } from '../../../components/JobProgress.tsx';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { RadioTable } from '../../../components/RadioTable.tsx';
import type { RestoreStore, SourceKind } from './restore.store.ts';

const KINDS: readonly SourceKind[] = ['backup', 'secondTarget', 'file'];

/** Which copy to go back to, from wherever it lies. */
export const ChooseBackup = observer(function ChooseBackup(props: {
  readonly store: RestoreStore;
  readonly job: JobStore<RestorePreview>;
}) {
  const { store, job } = props;
  const api = useApi();
  const t = useText();
  const { source } = store;
  const check = (): void => {
    if (source !== null) void job.run(() => api.safekeeping.previewRestore({ source }), store.checked);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <section className="panel">
        <Segmented
          className="restore-source"
          aria-label={t('restore.source')}
          value={store.kind}
          options={KINDS.map((value) => ({ value, label: t(`restore.source.${value}`) }))}
          onChange={store.from}
        />
        <SourceOf store={store} />
      </section>
      <div className="sticky-actions">
        <span className="soft">{t(source === null ? 'restore.choose' : 'restore.checkNote')}</span>
        <Button
          type="primary"
          htmlType="submit"
          icon={<SafetyCertificateOutlined aria-hidden="true" />}
          disabled={source === null}
        >
          {t('restore.check')}
        </Button>
      </div>
      <JobProgress job={job} title={t('restore.checking')} />
    </form>
  );
});

function SourceOf({ store }: { readonly store: RestoreStore }): ReactNode {
  switch (store.kind) {
    case 'backup':
      return <BackupsHere store={store} />;
    case 'secondTarget':
      return <CopiesThere store={store} />;
    case 'file':
      return <BackupFile store={store} />;
  }
}

const BackupsHere = observer(function BackupsHere({ store }: { readonly store: RestoreStore }) {
  const api = useApi();
  const t = useText();
  const kept = useLoaded(() => api.safekeeping.backups(), [api]);
  return (
    <LoadedView of={kept}>
      {({ backups }) =>
        backups.length === 0 ? (
          <EmptyState title={t('safekeeping.empty')} />
        ) : (
          <RadioTable
            label={t('restore.source.backup')}
            columns={[
              { header: t('safekeeping.column.time') },
              { header: t('safekeeping.column.name') },
              { header: t('safekeeping.column.cause') },
              { header: t('safekeeping.column.by') },
              { header: t('safekeeping.column.size'), figure: true },
              { header: t('safekeeping.column.state') },
            ]}
            rows={backups.map((backup) => ({
              value: backup.name,
              label: backup.name,
              disabled: backup.state !== 'verified',
              cells: [
                timeOf(backup.madeAt),
                backup.name,
                t(`safekeeping.cause.${backup.cause}`),
                byOf(backup, t('audit.system')),
                formatBytes(backup.bytes),
                t(`safekeeping.state.${backup.state}`),
              ],
            }))}
            value={store.backupName}
            onChange={store.chooseBackup}
          />
        )
      }
    </LoadedView>
  );
});

const CopiesThere = observer(function CopiesThere({ store }: { readonly store: RestoreStore }) {
  const api = useApi();
  const t = useText();
  const safety = useLoaded(() => api.safekeeping.safety(), [api]);
  return (
    <LoadedView of={safety}>
      {({ secondTarget }) =>
        secondTarget === null || secondTarget.copies.length === 0 ? (
          <EmptyState
            title={t(secondTarget === null ? 'safety.target.none' : 'target.noCopies')}
            text={t(secondTarget === null ? 'safety.warning.secondTargetNone' : 'restore.file.hint')}
          />
        ) : (
          <>
            <p className="backup-folder">
              {t('target.folder')} <code>{secondTarget.folder}</code>
            </p>
            <RadioTable
              label={t('restore.source.secondTarget')}
              columns={[
                { header: t('safekeeping.column.time') },
                { header: t('safekeeping.column.name') },
                { header: t('safekeeping.column.size'), figure: true },
              ]}
              rows={secondTarget.copies.map(({ name, bytes, madeAt }) => ({
                value: name,
                label: name,
                cells: [timeOf(madeAt), name, formatBytes(bytes)],
              }))}
              value={store.targetName}
              onChange={store.chooseCopy}
            />
            <PassphraseField store={store} />
          </>
        )
      }
    </LoadedView>
  );
});

const BackupFile = observer(function BackupFile({ store }: { readonly store: RestoreStore }) {
  const t = useText();
  return (
    <>
      <FileDrop
        accept=".guanjia-backup,.sqlite"
        title={t('restore.file.drop')}
        hint={t('restore.file.hint')}
        onFile={store.takeFile}
      />
      {store.file === null ? null : (
        <p className="restore-file" role="status">
          {t('restore.file.chosen', { name: store.file.name })}
        </p>
      )}
      <PassphraseField store={store} />
    </>
  );
});

const PassphraseField = observer(function PassphraseField({ store }: { readonly store: RestoreStore }) {
  const t = useText();
  return (
    <div className="restore-passphrase">
      <label htmlFor="restore-passphrase">{t('restore.passphrase')}</label>
      <Input.Password
        id="restore-passphrase"
        value={store.passphrase}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => store.typePassphrase(target.value)}
      />
      <span className="soft">{t('restore.passphraseNote')}</span>
    </div>
  );
});

function timeOf(instant: string | null): string {
  return instant === null ? '' : formatInstant(instant);
}

function byOf({ madeBy, state }: Backup, system: string): string {
  return madeBy === '' && state === 'verified' ? system : madeBy;
}
