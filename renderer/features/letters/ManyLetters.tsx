import { Alert, Button, Form, Select, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import type { LetterRun } from '../../../shared/features/letters/letter-runs.contract.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { CommonFields } from './CommonFields.tsx';
import { ManyStore } from './many.store.ts';
import { RecipientChoice } from './RecipientChoice.tsx';
import { RecipientList } from './RecipientList.tsx';

interface Desk {
  readonly templates: readonly LetterTemplate[];
  readonly runs: readonly LetterRun[];
}

/** One letter to each of many households: template, recipients and check; the run that follows has a page of its own. */
export const ManyLetters = observer(function ManyLetters() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(async (): Promise<Desk> => {
    const [templates, runs] = await Promise.all([
      api.letters.listTemplates({}),
      api.letters.runs({ limit: 8 }),
    ]);
    return { templates: templates.filter(({ kind }) => LETTER_KIND_FACTS[kind].to === 'unit'), runs };
  }, [api]);
  return (
    <LoadedView of={loaded}>
      {({ templates, runs }: Desk) => (
        <>
          <RecentRuns runs={runs} />
          {DESK_ROLES.includes(role) ? <NewRun templates={templates} /> : null}
          {templates.length === 0 ? <Alert type="info" title={t('letters.noTemplate')} /> : null}
        </>
      )}
    </LoadedView>
  );
});

const RUN_COLOURS = { drafting: 'gold', issued: 'green', abandoned: 'default' } as const;

export function RunStateTag({ state }: { readonly state: LetterRun['state'] }) {
  const t = useText();
  return (
    <Tag variant="filled" color={RUN_COLOURS[state]}>
      {t(`runState.${state}`)}
    </Tag>
  );
}

function RecentRuns({ runs }: { readonly runs: readonly LetterRun[] }) {
  const t = useText();
  if (runs.length === 0) return <p className="letter-note">{t('letters.run.none')}</p>;
  return (
    <details className="letter-runs" open={runs.some(({ state }) => state === 'drafting')}>
      <summary>{t('letters.run.list')}</summary>
      <ul className="letter-list">
        {runs.map((run) => (
          <li key={run.id}>
            <a href={`#/letters/many/${String(run.id)}`}>
              {t('letters.run.title', { template: run.templateName, id: run.id })}
            </a>
            <span className="letter-list-subject">
              {run.firstNumber === ''
                ? t('letters.run.draftedOf', {
                    drafted: formatCount(run.drafted),
                    households: formatCount(run.households),
                  })
                : t('letters.run.numbers', { first: run.firstNumber, last: run.lastNumber })}
            </span>
            <span className="soft">
              {t('letters.run.madeBy', { name: run.madeBy, at: formatInstant(run.madeAt) })}
            </span>
            <RunStateTag state={run.state} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const NewRun = observer(function NewRun({ templates }: { readonly templates: readonly LetterTemplate[] }) {
  const { api, route } = useApp();
  const t = useText();
  const language = useLanguage();
  const [store] = useState(
    () => new ManyStore(api, templates.find((each) => each.language === language) ?? templates[0] ?? null),
  );
  const listing = useAction(() => store.list());
  const beginning = useAction(async () => {
    const id = await store.begin();
    if (id !== null) route.go(`letters/many/${String(id)}?draft=1`);
  });
  useShortcuts([
    {
      keys: 'Ctrl+Enter',
      does: 'letters.run.new',
      run: () => {
        if (store.mayBegin) void beginning.run();
        else if (store.asksForSomebody) void listing.run();
      },
    },
  ]);
  const { template } = store;
  if (template === null) return null;
  return (
    <div className="letter-many">
      <section className="panel letter-many-form">
        <Form layout="vertical" requiredMark={false} component="div">
          <h2 className="letter-kind-title">{t('letters.run.step1')}</h2>
          <Form.Item label={t('letters.template')}>
            <Select<number>
              aria-label={t('letters.template')}
              value={template.id}
              options={templates.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => {
                const chosen = templates.find((each) => each.id === id);
                if (chosen !== undefined) store.choose(chosen);
              }}
            />
          </Form.Item>
          <CommonFields template={template} values={store.values} onChange={store.write} />
        </Form>
      </section>
      <section className="letter-many-units">
        <div className="panel letter-many-choice">
          <div className="panel-head">
            <h2 className="letter-kind-title">{t('letters.run.step2')}</h2>
            <Button
              type={store.mayBegin ? 'default' : 'primary'}
              disabled={!store.asksForSomebody}
              loading={listing.busy}
              onClick={() => void listing.run()}
            >
              {t('letters.run.find')}{' '}
              {store.mayBegin ? null : <kbd className="key-on-accent">Ctrl+Enter</kbd>}
            </Button>
          </div>
          <Form layout="vertical" requiredMark={false} component="div" className="letter-many-ways">
            <RecipientChoice store={store} />
          </Form>
        </div>
        <div className="panel-head letter-many-step">
          <h2 className="letter-kind-title">{t('letters.run.step3')}</h2>
          <Button
            type="primary"
            disabled={!store.mayBegin}
            loading={beginning.busy}
            onClick={() => void beginning.run()}
          >
            {t('letters.run.begin', { count: formatCount(store.gets.length) })}{' '}
            {store.mayBegin ? <kbd className="key-on-accent">Ctrl+Enter</kbd> : null}
          </Button>
        </div>
        <RecipientList store={store} />
      </section>
    </div>
  );
});
