import { Alert, Button, Form, Input, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LetterClause } from '../../../shared/features/letters/letter-clause.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { TextVersions } from './TextVersions.tsx';
import { WordsEditor } from './WordsEditor.tsx';

type ClauseWords = Pick<LetterClause, 'name' | 'body' | 'active'>;

/** One clause, or a new one: `id` is a number or `new`. */
export const ClauseEditor = observer(function ClauseEditor({ id }: { readonly id: string }) {
  const api = useApi();
  const loaded = useLoaded<readonly LetterClause[]>(
    async () => (id === 'new' ? [] : await api.letters.clauseVersions({ id: Number(id) })),
    [api, id],
  );
  return (
    <LoadedView of={loaded}>
      {(versions) => <Editor key={versions[0]?.version ?? 0} versions={versions} onSaved={loaded.reload} />}
    </LoadedView>
  );
});

const BLANK: ClauseWords = { name: '', body: '', active: true };

const Editor = observer(function Editor(props: {
  readonly versions: readonly LetterClause[];
  readonly onSaved: () => void;
}) {
  const { versions, onSaved } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [newest] = versions;
  const { name, body, active } = newest ?? BLANK;
  const [words, setWords] = useState<ClauseWords>({ name, body, active });
  const mayChange = SUPERVISING_ROLES.includes(role);
  const dirty = words.name !== name || words.body !== body || words.active !== active;
  useLeaveGuard(dirty);
  const change = (part: Partial<ClauseWords>): void => setWords({ ...words, ...part });
  const save = useAction(async () => {
    const saved = await api.letters.saveClause({
      ...(newest === undefined ? {} : { edited: { id: newest.id, version: newest.version } }),
      ...words,
    });
    setWords({ name: saved.name, body: saved.body, active: saved.active });
    notices.succeed('letters.clauseSaved', { name: saved.name, version: saved.version });
    if (newest === undefined) route.replace(`letters/clauses/${saved.id}`);
    else onSaved();
  });
  return (
    <>
      <PageHeader
        up="letters/clauses"
        title={words.name === '' ? t('letters.newClause') : words.name}
        actions={
          mayChange ? (
            <Button
              type="primary"
              loading={save.busy}
              disabled={words.name.trim() === '' || words.body.trim() === '' || !dirty}
              onClick={() => void save.run()}
            >
              {t('action.save')}
            </Button>
          ) : null
        }
      />
      <div className="letter-clause panel">
        {mayChange ? null : <Alert type="info" title={t('letters.clauseReadOnly')} />}
        <Form layout="vertical" requiredMark={false} component="div" disabled={!mayChange}>
          <Form.Item label={t('letters.clauseName')} htmlFor="clause-name">
            <Input
              id="clause-name"
              maxLength={60}
              value={words.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Form.Item>
          <Form.Item label={t('letters.words')}>
            <WordsEditor
              id="clause-words"
              withoutClauses
              value={words.body}
              disabled={!mayChange}
              onChange={(text) => change({ body: text })}
            />
          </Form.Item>
          <Form.Item label={t('letters.templateInUse')}>
            <Switch
              aria-label={t('letters.templateInUse')}
              checked={words.active}
              onChange={(on) => change({ active: on })}
            />
          </Form.Item>
        </Form>
        {versions.length < 2 ? null : (
          <TextVersions
            versions={versions}
            compare={(earlier, later) => api.letters.compareClause({ id: newest?.id ?? 0, earlier, later })}
            onTake={mayChange ? (taken) => change({ body: taken.body }) : null}
          />
        )}
      </div>
    </>
  );
});
