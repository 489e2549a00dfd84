import { Button } from 'antd';
import { useState } from 'react';
import { momentWords } from '../../../shared/domain/moment.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import type {
  Notice,
  NoticeAct,
  NoticePhoto,
  NoticePosting,
} from '../../../shared/features/notices/notice.ts';
import { POSTING_ROLES } from '../../../shared/features/notices/notices.contract.ts';
import { NEXT_ACTS, type PostingAct } from '../../../shared/features/notices/posting-state.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { OpenFile } from '../../components/OpenFile.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ActDialog } from './ActDialog.tsx';
import { PostingStateTag } from './notices.columns.tsx';
import { PhotoDialog } from './PhotoDialog.tsx';

/** What one is about to do to a posting, an act or a photo. */
type Asked =
  | { readonly what: 'act'; readonly posting: NoticePosting; readonly kind: PostingAct }
  | { readonly what: 'cancel'; readonly posting: NoticePosting }
  | { readonly what: 'withdraw' | 'photo'; readonly posting: NoticePosting; readonly act: NoticeAct }
  | { readonly what: 'removePhoto'; readonly photo: NoticePhoto };

/** Board by board: how it stands, what was done with who and when, and its photos. */
export function PostingTable({
  notice,
  onChange,
}: {
  readonly notice: Notice;
  readonly onChange: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, setOpened] = useState<NoticePhoto | null>(null);
  const close = (): void => setAsked(null);
  const done = (): void => {
    setAsked(null);
    onChange();
  };
  const board = asked !== null && 'posting' in asked ? asked.posting.boardName : '';
  return (
    <>
      <table className="plain-table notice-postings">
        <thead>
          <tr>
            <th>{t('notices.board')}</th>
            <th>{t('notices.stateLabel')}</th>
            <th>{t('notices.history')}</th>
            <th aria-label={t('notices.plan')} />
          </tr>
        </thead>
        <tbody>
          {notice.postings.map((posting) => (
            <tr key={posting.id} data-inactive={posting.cancelled !== null}>
              <td>{posting.boardName}</td>
              <td>
                <PostingStateTag state={posting.state} />
              </td>
              <td>
                <ul className="notice-lines">
                  {posting.acts.map((act) => (
                    <ActLine
                      key={act.id}
                      act={act}
                      onOpen={HOUSEHOLD_READERS.includes(role) ? setOpened : null}
                      onAsk={DESK_ROLES.includes(role) ? (what) => setAsked({ what, posting, act }) : null}
                      onRemovePhoto={(photo) => setAsked({ what: 'removePhoto', photo })}
                    />
                  ))}
                  {posting.cancelled === null ? null : (
                    <li>
                      {t('notices.withdrawn', {
                        reason: posting.cancelled.reason,
                        name: posting.cancelled.by,
                      })}
                    </li>
                  )}
                </ul>
              </td>
              <td>
                <span className="notice-actions notice-actions-right">
                  {POSTING_ROLES.includes(role)
                    ? NEXT_ACTS[posting.state].map((kind) => (
                        <Button
                          key={kind}
                          size="small"
                          onClick={() => setAsked({ what: 'act', posting, kind })}
                        >
                          {t(`notices.act.${kind}`)}
                        </Button>
                      ))
                    : null}
                  {posting.state === 'waiting' && posting.acts.length === 0 && DESK_ROLES.includes(role) ? (
                    <Button type="text" size="small" onClick={() => setAsked({ what: 'cancel', posting })}>
                      {t('notices.cancelPosting')}
                    </Button>
                  ) : null}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ActDialog
        asked={asked?.what === 'act' ? { kind: asked.kind, ids: [asked.posting.id] } : null}
        onClose={close}
        onDone={(count) => {
          if (asked?.what === 'act')
            notices.succeed('notices.noted', { count, act: t(`notices.act.${asked.kind}`) });
          done();
        }}
      />
      <ReasonDialog
        open={asked?.what === 'cancel'}
        title={t('notices.cancelPosting')}
        okText={t('notices.cancelPosting')}
        note={t('notices.cancelNote', { board })}
        onClose={close}
        submit={async (reason, options) => {
          if (asked?.what !== 'cancel') return;
          await api.notices.cancelPostings({ postingIds: [asked.posting.id], reason }, options);
          done();
        }}
      />
      <ReasonDialog
        open={asked?.what === 'withdraw'}
        title={t('notices.withdrawAct')}
        okText={t('notices.withdrawAct')}
        note={t('notices.withdrawNote', {
          board,
          act: asked?.what === 'withdraw' ? t(`notices.act.${asked.act.kind}`) : '',
        })}
        onClose={close}
        submit={async (reason, options) => {
          if (asked?.what !== 'withdraw') return;
          await api.notices.withdrawAct({ actId: asked.act.id, reason }, options);
          done();
        }}
      />
      <PhotoDialog
        actId={asked?.what === 'photo' ? asked.act.id : null}
        onClose={close}
        onAdded={() => {
          notices.succeed('notices.photoAdded');
          done();
        }}
      />
      <ReasonDialog
        open={asked?.what === 'removePhoto'}
        title={t('notices.removePhoto')}
        okText={t('notices.removePhoto')}
        note={t('notices.removePhotoNote', { title: asked?.what === 'removePhoto' ? asked.photo.title : '' })}
        onClose={close}
        submit={async (reason, options) => {
          if (asked?.what !== 'removePhoto') return;
          await api.notices.removePhoto({ photoId: asked.photo.id, reason }, options);
          done();
        }}
      />
      <OpenFile
        file={opened === null ? null : { ...opened, sensitive: false }}
        open={({ id }) => api.notices.openPhoto({ photoId: id })}
        take={({ id }) => api.notices.takePhoto({ photoId: id })}
        onClose={() => setOpened(null)}
      />
    </>
  );
}

function ActLine(props: {
  readonly act: NoticeAct;
  readonly onOpen: ((photo: NoticePhoto) => void) | null;
  readonly onAsk: ((what: 'withdraw' | 'photo') => void) | null;
  readonly onRemovePhoto: (photo: NoticePhoto) => void;
}) {
  const { act, onOpen, onAsk, onRemovePhoto } = props;
  const t = useText();
  const words = [momentWords(act.actedAt), t(`notices.act.${act.kind}`), act.madeBy, act.note];
  const photos = act.photos.filter(({ removed }) => removed === null);
  return (
    <li>
      <span className={act.withdrawn === null ? undefined : 'notice-struck'}>
        {words.filter((part) => part !== '').join(' · ')}
      </span>{' '}
      {act.withdrawn === null ? null : (
        <span className="soft">
          {t('notices.withdrawn', { reason: act.withdrawn.reason, name: act.withdrawn.by })}
        </span>
      )}
      {photos.map((photo) => (
        <span key={photo.id}>
          {onOpen === null ? (
            photo.title
          ) : (
            <Button type="link" size="small" onClick={() => onOpen(photo)}>
              {photo.title}
            </Button>
          )}
          {onAsk === null ? null : (
            <Button
              type="text"
              size="small"
              aria-label={`${t('notices.removePhoto')} ${photo.title}`}
              onClick={() => onRemovePhoto(photo)}
            >
              ×
            </Button>
          )}
        </span>
      ))}
      {onAsk === null || act.withdrawn !== null ? null : (
        <>
          <Button type="link" size="small" onClick={() => onAsk('photo')}>
            {t('notices.addPhoto')}
          </Button>
          <Button type="link" size="small" onClick={() => onAsk('withdraw')}>
            {t('notices.withdrawAct')}
          </Button>
        </>
      )}
    </li>
  );
}
