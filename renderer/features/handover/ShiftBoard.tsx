import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { momentWords } from '../../../shared/domain/moment.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { DUTY_ROLES } from '../../../shared/features/handover/handover.contract.ts';
import type { DutyPost, DutyShift } from '../../../shared/features/handover/handover.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { DayLines } from './DayLines.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { ItemList } from './ItemList.tsx';
import { SkippedNote } from './SkippedNote.tsx';

/** What stands at a post now, to be written into and handed over. */
export const ShiftBoard = observer(function ShiftBoard({
  query,
}: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const posts = useLoaded(() => api.handover.posts(), [api]);
  return (
    <LoadedView of={posts}>
      {(all) => {
        const inUse = all.filter(({ active }) => active);
        const [first] = inUse;
        if (first === undefined) {
          return (
            <EmptyState
              title={t('handover.noPosts')}
              text={t('handover.noPostsText')}
              action={
                SUPERVISING_ROLES.includes(role) ? (
                  <Button type="primary" href="#/staff/handover/settings">
                    {t('handover.addPost')}
                  </Button>
                ) : null
              }
            />
          );
        }
        const chosen = inUse.find(({ id }) => String(id) === query.get('post')) ?? first;
        return <PostBoard key={chosen.id} posts={inUse} post={chosen} />;
      }}
    </LoadedView>
  );
});

const PostBoard = observer(function PostBoard(props: {
  readonly posts: readonly DutyPost[];
  readonly post: DutyPost;
}) {
  const { posts, post } = props;
  const { api, route } = useApp();
  const t = useText();
  const shift = useLoaded(() => api.handover.shift({ postId: post.id }), [api, post.id]);
  return (
    <>
      <div className="handover-bar">
        <Segmented
          aria-label={t('handover.post')}
          value={post.id}
          options={posts.map(({ id, name, openItems }) => ({
            value: id,
            label: openItems === 0 ? name : `${name} · ${openItems}`,
          }))}
          onChange={(id) => route.replace(`staff/handover/shift?post=${id}`)}
        />
        <LoadedView of={shift}>{(value) => <Standing shift={value} />}</LoadedView>
      </div>
      <div className="handover-scroll">
        <LoadedView of={shift}>{(value) => <Shift shift={value} onChange={shift.reload} />}</LoadedView>
      </div>
    </>
  );
});

/** Who has the post and since when, and the handover that comes next. */
function Standing({ shift }: { readonly shift: DutyShift }) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const { post, since, unfinished, changeAt } = shift;
  const beginning = useAction(async () => {
    const { id } = await api.handover.begin({ postId: post.id, dueAt: changeAt });
    route.go(`staff/handover/${id}`);
  });
  return (
    <>
      <span className="soft">
        {since === null ? (
          t('handover.sinceNone')
        ) : (
          <>
            {t('handover.since', { name: since.incomingName, time: formatInstant(since.signedAt) })}{' '}
            <a href={`#/staff/handover/${since.handoverId}`}>{t('handover.lastOne')}</a>
          </>
        )}
      </span>
      <span className="handover-bar-action">
        {unfinished !== null ? (
          <Button type="primary" href={`#/staff/handover/${unfinished.handoverId}`}>
            {t('handover.continue', { time: momentWords(unfinished.dueAt) })}
          </Button>
        ) : DUTY_ROLES.includes(role) ? (
          <Button type="primary" loading={beginning.busy} onClick={() => void beginning.run()}>
            {post.changesAt.length === 0
              ? t('handover.beginNow')
              : t('handover.begin', { time: momentWords(changeAt) })}
          </Button>
        ) : null}
      </span>
    </>
  );
}

function Shift({ shift, onChange }: { readonly shift: DutyShift; readonly onChange: () => void }) {
  const { role } = useStaff();
  const t = useText();
  const { post, skipped, entries, items, lines } = shift;
  const mayWrite = DUTY_ROLES.includes(role);
  return (
    <>
      <SkippedNote
        skipped={skipped.map((dueAt) => ({ postId: post.id, postName: post.name, dueAt }))}
        mayMakeUp={mayWrite && shift.unfinished === null}
      />
      <div className="handover-columns">
        <div>
          <section className="panel" aria-label={t('handover.log')}>
            <h2 className="panel-title">{t('handover.log')}</h2>
            {mayWrite ? <EntryForm postId={post.id} onAdded={onChange} /> : null}
            <EntryList
              entries={entries.toReversed()}
              none="handover.noEntries"
              {...(mayWrite ? { onChange } : {})}
            />
          </section>
        </div>
        <div>
          <section className="panel" aria-label={t('handover.openItems')}>
            <h2 className="panel-title">
              {t('handover.openItems')}{' '}
              <span className="soft">{t('handover.openItemsCount', { count: items.length })}</span>
            </h2>
            <ItemList items={items} {...(mayWrite ? { onChange } : {})} />
          </section>
          <section className="panel" aria-label={t('handover.day')}>
            <h2 className="panel-title">{t('handover.day')}</h2>
            <DayLines lines={lines} />
          </section>
        </div>
      </div>
    </>
  );
}
