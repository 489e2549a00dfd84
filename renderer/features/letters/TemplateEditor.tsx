import { Alert, Button, Form, Input, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LetterPreview, LetterTemplate } from '../../../shared/features/letters/letter.ts';
import { LETTER_KINDS } from '../../../shared/features/letters/letter-kind.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { Loadable } from '../../app/loadable.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentPreview } from '../../components/DocumentPreview.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { fieldLabel } from './ComposerForm.tsx';
import { TextVersions } from './TextVersions.tsx';
import { WordFileStart } from './WordFileStart.tsx';
import { WordsEditor } from './WordsEditor.tsx';

type TemplateWords = Pick<LetterTemplate, 'kind' | 'language' | 'name' | 'body' | 'active'>;

/** One template, or a new one: `id` is a number, `new`, or `word` for one that begins with a Word file. */
export const TemplateEditor = observer(function TemplateEditor({ id }: { readonly id: string }) {
  const api = useApi();
  const language = useLanguage();
  const loaded = useLoaded<readonly LetterTemplate[]>(
    async () => (/^\d+$/u.test(id) ? await api.letters.templateVersions({ id: Number(id) }) : []),
    [api, id],
  );
  // Saving a version begins the editor anew; the household that it is tried with stays.
  const [unitId, setUnitId] = useState<number | null>(null);
  const blank: TemplateWords = { kind: 'ownerLetter', language, name: '', body: '# ', active: true };
  return (
    <LoadedView of={loaded}>
      {(versions) => (
        <Editor
          key={versions[0]?.version ?? 0}
          first={versions[0] ?? blank}
          versions={versions}
          fromWord={id === 'word'}
          unitId={unitId}
          onUnit={setUnitId}
          onSaved={loaded.reload}
        />
      )}
    </LoadedView>
  );
});

const PREVIEW_PAUSE_MILLISECONDS = 200;

const Editor = observer(function Editor(props: {
  readonly first: TemplateWords;
  readonly versions: readonly LetterTemplate[];
  readonly fromWord: boolean;
  readonly unitId: number | null;
  readonly onUnit: (unitId: number | null) => void;
  readonly onSaved: () => void;
}) {
  const { first, versions, fromWord, unitId, onUnit, onSaved } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [words, setWords] = useState(first);
  const [preview] = useState(() => new Loadable<LetterPreview>());
  const mayChange = SUPERVISING_ROLES.includes(role);
  const [newest] = versions;
  const dirty = JSON.stringify(words) !== JSON.stringify(first);
  useLeaveGuard(dirty);
  const change = (part: Partial<TemplateWords>): void => setWords({ ...words, ...part });

  const { kind, language, body } = words;
  useEffect(() => {
    if (body.trim() === '') return undefined;
    const pause = setTimeout(
      () => void preview.load(() => api.letters.preview({ kind, language, body, unitId, values: {} })),
      PREVIEW_PAUSE_MILLISECONDS,
    );
    return () => clearTimeout(pause);
  }, [api, preview, kind, language, body, unitId]);

  const save = useAction(async () => {
    const saved = await api.letters.saveTemplate({
      ...(newest === undefined ? {} : { edited: { id: newest.id, version: newest.version } }),
      kind,
      language,
      body,
      name: words.name,
      active: words.active,
    });
    setWords({ ...words, name: saved.name, body: saved.body });
    notices.succeed('letters.templateSaved', { name: saved.name, version: saved.version });
    if (newest === undefined) route.replace(`letters/templates/${saved.id}`);
    else onSaved();
  });

  return (
    <>
      <PageHeader
        up="letters/templates"
        title={words.name === '' ? t('letters.newTemplate') : words.name}
        actions={
          mayChange ? (
            <Button
              type="primary"
              loading={save.busy}
              disabled={words.name.trim() === '' || body.trim() === '' || (newest !== undefined && !dirty)}
              onClick={() => void save.run()}
            >
              {t('action.save')}
            </Button>
          ) : null
        }
      />
      <div className="letter-desk">
        <aside className="letter-side">
          {mayChange ? null : <Alert type="info" title={t('letters.templateReadOnly')} />}
          {fromWord && mayChange ? (
            <WordFileStart onRead={(read) => change({ name: read.name, body: read.body })} />
          ) : null}
          <Form
            layout="vertical"
            requiredMark={false}
            component="div"
            disabled={!mayChange}
            className="letter-form"
          >
            <Form.Item label={t('letters.templateName')} htmlFor="template-name">
              <Input
                id="template-name"
                maxLength={60}
                value={words.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            </Form.Item>
            <div className="letter-pair">
              <Form.Item label={t('letters.kind')}>
                <Select
                  aria-label={t('letters.kind')}
                  value={kind}
                  options={LETTER_KINDS.map((each) => ({ value: each, label: t(`letterKind.${each}`) }))}
                  onChange={(value) => change({ kind: value })}
                />
              </Form.Item>
              <Form.Item label={t('letters.templateLanguage')}>
                <Select
                  aria-label={t('letters.templateLanguage')}
                  value={language}
                  options={LANGUAGES.map((each) => ({ value: each, label: t(`letters.language.${each}`) }))}
                  onChange={(value) => change({ language: value })}
                />
              </Form.Item>
            </div>
            <Form.Item label={t('letters.words')}>
              <WordsEditor
                id="template-words"
                value={body}
                disabled={!mayChange}
                onChange={(value) => change({ body: value })}
              />
            </Form.Item>
            <Form.Item label={t('letters.templateInUse')}>
              <Switch
                aria-label={t('letters.templateInUse')}
                checked={words.active}
                onChange={(active) => change({ active })}
              />
            </Form.Item>
          </Form>
          {versions.length < 2 ? null : (
            <TextVersions
              versions={versions}
              compare={(earlier, later) =>
                api.letters.compareTemplate({ id: newest?.id ?? 0, earlier, later })
              }
              onTake={mayChange ? (taken) => change({ body: taken.body, name: taken.name }) : null}
            />
          )}
        </aside>
        <section className="letter-paper" aria-label={t('letters.page')} tabIndex={0}>
          <div className="letter-sample">
            <label htmlFor="template-unit">{t('letters.sampleUnit')}</label>
            <UnitPicker id="template-unit" value={unitId} onChange={onUnit} />
          </div>
          {preview.value === null ? null : <SampleNotes of={preview.value} />}
          {preview.phase === 'failed' && preview.failure !== null ? (
            <FailureNote failure={preview.failure} />
          ) : null}
          {preview.value === null ? null : <DocumentPreview document={preview.value.document} />}
        </section>
      </div>
    </>
  );
});

/** What a letter from this template would still ask for, and what its kind does not allow. */
const SampleNotes = observer(function SampleNotes({ of }: { readonly of: LetterPreview }) {
  const t = useText();
  const { lacking, ofHousehold, missing } = of;
  const named = (names: readonly string[]): { readonly fields: string } => ({
    fields: names.map((name) => fieldLabel(name, t)).join(t('letters.listComma')),
  });
  if (lacking.length > 0) return <Alert type="error" title={t('letters.lackingFields', named(lacking))} />;
  if (ofHousehold.length > 0) {
    return <Alert type="error" title={t('letters.householdFields', named(ofHousehold))} />;
  }
  return missing.length === 0 ? (
    <Alert type="success" title={t('letters.sampleAll')} />
  ) : (
    <Alert type="info" title={t('letters.sampleMissing', named(missing))} />
  );
});
