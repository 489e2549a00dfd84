import { Button, Form, InputNumber, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { timeOfMinute } from '../../../shared/features/handover/duty-times.ts';
import type { DutyPost, HandoverSettings } from '../../../shared/features/handover/handover.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatList } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { PostDialog } from './PostDialog.tsx';

/** Posts with their times and what is looked at there, and the minutes of reminders. */
export const PostSettings = observer(function PostSettings(_props: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const posts = useLoaded(() => api.handover.posts(), [api]);
  const settings = useLoaded(() => api.handover.settings(), [api]);
  const [edited, setEdited] = useState<DutyPost | 'new' | null>(null);
  const mayChange = SUPERVISING_ROLES.includes(role);
  return (
    <div className="handover-scroll">
      <section className="panel" aria-label={t('handover.post')}>
        <div className="panel-head">
          <h2 className="panel-title">{t('handover.post')}</h2>
          {mayChange ? (
            <Button type="primary" size="small" onClick={() => setEdited('new')}>
              {t('handover.addPost')}
            </Button>
          ) : null}
        </div>
        <LoadedView of={posts}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={t('handover.noPosts')} text={t('handover.noPostsText')} />
            ) : (
              <PostTable posts={rows} {...(mayChange ? { onEdit: setEdited } : {})} />
            )
          }
        </LoadedView>
      </section>
      <LoadedView of={settings}>{(values) => <Minutes settings={values} mayChange={mayChange} />}</LoadedView>
      <PostDialog
        edited={edited}
        onClose={() => setEdited(null)}
        onSaved={({ name }) => {
          setEdited(null);
          notices.succeed('handover.postSaved', { name });
          posts.reload();
        }}
      />
    </div>
  );
});

function PostTable(props: {
  readonly posts: readonly DutyPost[];
  readonly onEdit?: (post: DutyPost) => void;
}) {
  const { posts, onEdit } = props;
  const language = useLanguage();
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('handover.postName')}</th>
          <th>{t('handover.changesAt')}</th>
          <th>{t('handover.sources')}</th>
          <th>{t('handover.checks')}</th>
          <th>{t('handover.column.state')}</th>
          <th aria-label={t('handover.changePost')} />
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <tr key={post.id}>
            <td>
              <strong>{post.name}</strong>
              {post.teamName === '' ? null : <div className="soft">{post.teamName}</div>}
            </td>
            <td>
              {post.changesAt.length === 0
                ? t('handover.noTimes')
                : post.changesAt.map(timeOfMinute).join(' ')}
            </td>
            <td>
              {formatList(
                post.sources.map((source) => t(`handover.source.${source}`)),
                language,
              )}
            </td>
            <td>
              {formatList(
                post.checks.map(({ name, quantity }) => (quantity === null ? name : `${name} × ${quantity}`)),
                language,
              )}
            </td>
            <td>
              <Tag variant="filled">{t(post.active ? 'handover.inUse' : 'handover.outOfUse')}</Tag>
            </td>
            <td>
              {onEdit === undefined ? null : (
                <Button size="small" onClick={() => onEdit(post)}>
                  {t('handover.changePost')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Minutes({
  settings,
  mayChange,
}: {
  readonly settings: HandoverSettings;
  readonly mayChange: boolean;
}) {
  const api = useApi();
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <SettingsForm
      values={settings}
      read={() => api.handover.settings()}
      mayChange={mayChange}
      readOnly="handover.settingsReadOnly"
      saved="handover.settingsSaved"
      save={(values) => api.handover.saveSettings(values)}
    >
      <h2 className="panel-title">{t('handover.settings')}</h2>
      <Form.Item name="remindMinutes" label={t('handover.remindMinutes')} rules={required}>
        <InputNumber min={0} max={120} precision={0} />
      </Form.Item>
      <Form.Item name="graceMinutes" label={t('handover.graceMinutes')} rules={required}>
        <InputNumber min={0} max={480} precision={0} />
      </Form.Item>
    </SettingsForm>
  );
}
