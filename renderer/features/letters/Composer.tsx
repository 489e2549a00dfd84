import { Alert, App, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { mayCompleteAlone } from '../../../shared/features/letters/letter-approval.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { fieldFacts } from '../../../shared/features/letters/merge-field.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ComposerForm, fieldLabel } from './ComposerForm.tsx';
import { ComposerStore } from './composer.store.ts';
import { LetterCards } from './LetterCards.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { UrgentDialog } from './UrgentDialog.tsx';

export interface ComposerProps {
  readonly kind: LetterKind;
  /** Fills the letter in before it is shown. */
  readonly begin: (store: ComposerStore) => Promise<void>;
  /** The letter is no draft any more; a new one is gone to under its address. */
  readonly onPassedOn?: () => void;
}

/** Writes a letter: the form on the left, the page itself on the right. */
export const Composer = observer(function Composer({ kind, begin, onPassedOn }: ComposerProps) {
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const { modal } = App.useApp();
  const language = useLanguage();
  const t = useText();
  const [store] = useState(() => new ComposerStore(api, kind, language));
  const preview = useRef<DocumentPreviewHandle>(null);
  const start = useAction(() => begin(store));
  const firstStart = useRef(start.run);
  useEffect(() => {
    void firstStart.current();
    return () => void store.leave();
  }, [store]);

  const kinds = useLoaded(() => api.letters.kinds(), [api]);
  const settings = kinds.loadable.value?.find((each) => each.kind === kind);
  const mayIssue = settings !== undefined && mayCompleteAlone(role, settings.chain);
  const [urgent, setUrgent] = useState(false);
  const words = t(`letterKind.${kind}`);
  const passOn = (id: number): void => {
    route.replace(`letters/${id}`);
    onPassedOn?.();
  };
  const issue = useAction(async () => {
    const sure = await modal.confirm({
      title: t('letters.issueAsk', { kind: words }),
      content: t('letters.issueNote'),
      okText: t('letters.issue'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    const issued = await store.issue();
    notices.succeed('letters.issued', { number: issued.number === '' ? issued.subject : issued.number });
    passOn(issued.id);
  });
  const submit = useAction(async () => {
    const sent = await store.submit();
    notices.succeed('letters.submitted');
    passOn(sent.id);
  });
  const discard = useAction(async () => {
    const sure = await modal.confirm({
      title: t('letters.discardAsk'),
      okText: t('letters.discard'),
      cancelText: t('action.cancel'),
      okButtonProps: { danger: true },
    });
    if (!sure) return;
    await store.discard();
    notices.succeed('letters.discarded');
    route.replace('letters');
  });
  const print = (): void => preview.current?.print();
  useShortcuts([
    { keys: 'F9', does: 'letters.print', run: print },
    {
      keys: 'Ctrl+Enter',
      does: mayIssue ? 'letters.issue' : 'letters.submit',
      run: () => {
        if (store.complete) void (mayIssue ? issue : submit).run();
      },
    },
  ]);

  const shown = store.preview.value;
  return (
    <>
      <PageHeader
        up="letters"
        title={
          shown?.subject === undefined || shown.subject === ''
            ? t('letters.new', { kind: words })
            : shown.subject
        }
        detail={<Keeping store={store} />}
        actions={
          <>
            {store.draft === null ? null : (
              <Button type="text" danger loading={discard.busy} onClick={() => void discard.run()}>
                {t('letters.discard')}
              </Button>
            )}
            <LetterPaper letterId={null} onPrint={print} />
            {settings?.urgent === true && !mayIssue ? (
              <Button disabled={!store.complete} onClick={() => setUrgent(true)}>
                {t('letters.urgent')}
              </Button>
            ) : null}
            <Button
              type={mayIssue ? 'default' : 'primary'}
              disabled={!store.complete}
              loading={submit.busy}
              onClick={() => void submit.run()}
            >
              {t('letters.submit')}
            </Button>
            {mayIssue ? (
              <Button
                type="primary"
                disabled={!store.complete}
                loading={issue.busy}
                onClick={() => void issue.run()}
              >
                {t('letters.issue')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="letter-desk">
        <aside className="letter-side">
          {store.failure === null ? null : (
            <FailureNote failure={store.failure} onRetry={() => void store.save()} />
          )}
          {store.returned === null ? null : (
            <Alert
              type="warning"
              showIcon
              title={t('letters.returnedBy', { name: store.returned.by, comment: store.returned.comment })}
            />
          )}
          <Readiness store={store} mayIssue={mayIssue} />
          <ComposerForm store={store} />
          <LetterCards kind={kind} letterId={store.draft?.id ?? null} version={store.draft?.version ?? 0} />
        </aside>
        <section className="letter-paper" aria-label={t('letters.page')} tabIndex={0}>
          {store.preview.phase === 'failed' && store.preview.failure !== null ? (
            <FailureNote failure={store.preview.failure} />
          ) : null}
          {shown === null ? null : <DocumentPreview ref={preview} document={shown.document} />}
        </section>
      </div>
      <UrgentDialog
        open={urgent}
        onClose={() => setUrgent(false)}
        submit={async (word, options) => {
          const out = await store.issueUrgently(word, options);
          notices.succeed('letters.issued', { number: out.number === '' ? out.subject : out.number });
          passOn(out.id);
        }}
      />
    </>
  );
});

const Keeping = observer(function Keeping({ store }: { readonly store: ComposerStore }) {
  const t = useText();
  if (store.saving) return t('letters.keeping');
  if (store.unsaved) return t('letters.unkept');
  return store.draft === null ? null : t('letters.kept');
});

/** Says what is still missing, or who may issue what is complete. */
const Readiness = observer(function Readiness(props: {
  readonly store: ComposerStore;
  readonly mayIssue: boolean;
}) {
  const { store, mayIssue } = props;
  const t = useText();
  if (store.preview.value === null) return null;
  if (!store.complete) {
    const nobody = store.toUnit && store.unitId === null;
    // Whom it is to says at once what the household’s own fields say.
    const missing = store.missing.filter((name) => !nobody || fieldFacts(name).source === 'typed');
    const fields = [...(nobody ? [t('letters.unit')] : []), ...missing.map((name) => fieldLabel(name, t))];
    // What its words lack or tell too much of is said above the form.
    if (fields.length === 0) return null;
    return (
      <Alert
        type="warning"
        title={t('letters.missing', { count: fields.length, fields: fields.join(t('letters.listComma')) })}
      />
    );
  }
  return <Alert type="success" title={t(mayIssue ? 'letters.complete' : 'letters.readyForReview')} />;
});
