import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { EffectFacts } from './EffectFacts.tsx';
import { NoticeStateTag } from './notices.columns.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { PostingTable } from './PostingTable.tsx';

/** One notice on its boards: its effect, and board by board what was done, with photos. */
export const NoticePage = observer(function NoticePage({ letterId }: { readonly letterId: number }) {
  const api = useApi();
  const loaded = useLoaded(() => api.notices.notice({ letterId }), [api, letterId]);
  return (
    <LoadedView of={loaded}>{(notice) => <OneNotice notice={notice} onChange={loaded.reload} />}</LoadedView>
  );
});

function OneNotice({ notice, onChange }: { readonly notice: Notice; readonly onChange: () => void }) {
  const { notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [planning, setPlanning] = useState(false);
  return (
    <>
      <PageHeader
        up="letters/notices"
        title={`${notice.number} ${notice.subject}`.trim()}
        detail={<NoticeStateTag state={notice.state} />}
        actions={
          <>
            <Button href={`#/letters/${notice.letterId}`}>{t('notices.letterPage')}</Button>
            {notice.issued && DESK_ROLES.includes(role) ? (
              <Button type="primary" onClick={() => setPlanning(true)}>
                {t('notices.plan')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="notice-scroll">
        <section className="panel">
          <h2 className="panel-title">{t('notices.effect')}</h2>
          <EffectFacts notice={notice} onChange={onChange} />
        </section>
        <section className="panel">
          <h2 className="panel-title">{t('notices.boards')}</h2>
          {notice.postings.length === 0 ? (
            <p className="soft">{t(notice.issued ? 'notices.noTasksText' : 'notices.afterIssue')}</p>
          ) : (
            <PostingTable notice={notice} onChange={onChange} />
          )}
        </section>
      </div>
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
