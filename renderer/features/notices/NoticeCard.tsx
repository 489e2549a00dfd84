import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import type { LetterCardProps } from '../../app/letter-cards.tsx';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import './notices.css';
import { EffectFacts } from './EffectFacts.tsx';
import { NoticeStateTag } from './notices.columns.tsx';
import { PlanDialog } from './PlanDialog.tsx';

/** Beside a letter to everyone: when its matter is, by when it must hang, and on how many boards it does. */
export function NoticeCard({ letterId, version }: LetterCardProps) {
  const t = useText();
  return (
    <section className="panel notice-card">
      <h2 className="panel-title">{t('notices.effect')}</h2>
      {letterId === null ? (
        <p className="soft">{t('notices.needDraft')}</p>
      ) : (
        <OfLetter key={letterId} letterId={letterId} version={version} />
      )}
    </section>
  );
}

const OfLetter = observer(function OfLetter(props: { readonly letterId: number; readonly version: number }) {
  const { letterId, version } = props;
  const api = useApi();
  const loaded = useLoaded(() => api.notices.notice({ letterId }), [api, letterId, version]);
  return (
    <LoadedView of={loaded}>
      {(notice) => (
        <>
          <EffectFacts notice={notice} onChange={loaded.reload} />
          <Boards notice={notice} onChange={loaded.reload} />
        </>
      )}
    </LoadedView>
  );
});

function Boards({ notice, onChange }: { readonly notice: Notice; readonly onChange: () => void }) {
  const { notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [planning, setPlanning] = useState(false);
  const standing = notice.postings.filter(({ state }) => state !== 'cancelled');
  const posted = standing.filter(({ state }) => state !== 'waiting' && state !== 'missed').length;
  if (notice.number === '') return <p className="soft">{t('notices.afterIssue')}</p>;
  return (
    <>
      <p>
        <NoticeStateTag state={notice.state} />{' '}
        {standing.length === 0 ? null : t('notices.boardsSummary', { posted, planned: standing.length })}
      </p>
      <span className="notice-actions">
        {notice.issued && DESK_ROLES.includes(role) ? (
          <Button type={standing.length === 0 ? 'primary' : 'default'} onClick={() => setPlanning(true)}>
            {t('notices.plan')}
          </Button>
        ) : null}
        <Button href={`#/letters/notices/${notice.letterId}`}>{t('notices.openPosting')}</Button>
      </span>
      <PlanDialog
        open={planning}
        notice={notice}
        onClose={() => setPlanning(false)}
        onPlanned={(count) => {
          setPlanning(false);
          notices.succeed('notices.plannedNote', { count });
          onChange();
        }}
      />
    </>
  );
}
