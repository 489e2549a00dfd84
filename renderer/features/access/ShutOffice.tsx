import { Alert, Button, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { inWords } from '../../../shared/features/health/finding-words.ts';
import type { Situation } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import type { Arrival } from '../../app/session.store.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { GapList } from '../../components/GapList.tsx';
import { UnusableBackups } from '../../components/UnusableBackups.tsx';
import { AccessCard } from './AccessCard.tsx';
import { GoBack } from './GoBack.tsx';
import { KeepAsItIs } from './KeepAsItIs.tsx';
import { ShutOfficeStore } from './shut-office.store.ts';

/** Instead of the sign-in while the office's file cannot be used: what is wrong and the manager's ways out. */
export const ShutOffice = observer(function ShutOffice() {
  const { api, notices, session } = useApp();
  const t = useText();
  const language = useLanguage();
  const [store] = useState(() => new ShutOfficeStore(api));
  useEffect(() => {
    void store.look();
  }, [store]);
  const { situation, failure } = store;

  const openAgain = async (arrival: Arrival): Promise<void> => {
    session.arrive(arrival);
    notices.show({
      tone: 'warning',
      ...arrival,
      link: { label: 'shut.readList', address: 'settings/backup/restores/newest' },
    });
    await session.refresh();
  };

  if (situation === null) {
    return (
      <AccessCard title={t('shut.title')} wide>
        {failure === null ? (
          <Spin className="loading" delay={200} />
        ) : (
          <FailureNote failure={failure} onRetry={() => void store.look()} />
        )}
      </AccessCard>
    );
  }
  const { problem, siteName, mayKeep, backups, unusable } = situation;
  return (
    <AccessCard
      title={siteName === '' ? t('shut.title') : t('shut.title.site', { site: siteName })}
      text={t('shut.text')}
      wide
    >
      {problem === null ? null : (
        <Alert
          className="shut-problem"
          type="error"
          role="alert"
          showIcon
          title={t(`shut.problem.${problem}`, inWords(situation.values, language))}
        />
      )}
      {failure === null ? null : <FailureNote failure={failure} onRetry={() => void store.look()} />}
      <Missing situation={situation} />
      {backups.length === 0 ? (
        <EmptyState
          title={t('shut.backups.none')}
          text={t('shut.backups.noneText')}
          action={<Button onClick={() => void store.look()}>{t('shut.lookAgain')}</Button>}
        />
      ) : (
        <GoBack store={store} onDone={openAgain} />
      )}
      <UnusableBackups backups={unusable} />
      {mayKeep ? <KeepAsItIs store={store} onDone={openAgain} /> : null}
    </AccessCard>
  );
});

/** What was written down and is not in the file, with nothing that visitors should read. */
function Missing({ situation: { missing } }: { readonly situation: Situation }) {
  const t = useText();
  if (missing.entries === 0) return null;
  return (
    <details className="shut-part">
      <summary>
        {t('shut.missing')} · {t('gap.count', { count: formatCount(missing.entries) })}
      </summary>
      <GapList gap={missing} discreet />
    </details>
  );
}
