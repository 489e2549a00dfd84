import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select, Space } from 'antd';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import {
  LETTER_KINDS,
  LETTER_STATES,
  type LetterKind,
  type LetterState,
  letterKindSchema,
  letterStateSchema,
} from '../../../shared/features/letters/letter-kind.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { letterColumns } from './letters.columns.tsx';
import { PrintRun } from './PrintRun.tsx';
import { type Merged, useDeliveredFile } from './use-delivered-file.ts';

/** Every letter of the office: drafts, issued ones and those that were voided. */
export function LetterRegister({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const delivered = useDeliveredFile();
  const merging = useJob<Merged>();
  const kindOf = letterKindSchema.safeParse(query.get('kind'));
  const [kind, setKind] = useState<LetterKind | 'all'>(kindOf.success ? kindOf.data : 'all');
  const stateOf = letterStateSchema.safeParse(query.get('state'));
  const [scope, setScope] = useState<Scope>(
    query.get('unconfirmed') === '1' ? 'unconfirmed' : stateOf.success ? stateOf.data : 'all',
  );
  const mayDraft = DESK_ROLES.includes(role);
  const registering = useAction(async (letterIds: number[], clear: () => void) => {
    const { registered } = await api.filing.registerLetters({ letterIds });
    notices.succeed('filing.letterRegistered', { count: registered.length });
    clear();
  });
  return (
    <>
      <DataGrid
        name="letters.register"
        title="letters.register"
        columns={letterColumns}
        load={api.letters.list}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`letters/${row.id}`)}
        fixedFilters={{
          ...(kind === 'all' ? {} : { kind: { kind: 'oneOf', values: [kind] } }),
          ...filterOf(scope),
        }}
        exportAs="letters"
        quickFilterHint="letters.hint"
        tools={
          <>
            <Select<LetterKind | 'all'>
              className="letter-kind-choice"
              aria-label={t('letters.kind')}
              value={kind}
              onChange={setKind}
              options={[
                { value: 'all', label: t('letters.all') },
                ...LETTER_KINDS.map((each) => ({ value: each, label: t(`letterKind.${each}`) })),
              ]}
            />
            <Select<Scope>
              className="letter-scope-choice"
              aria-label={t('letters.state')}
              value={scope}
              onChange={setScope}
              options={[
                { value: 'all', label: t('letters.allStates') },
                ...LETTER_STATES.map((state) => ({ value: state, label: t(`letterState.${state}`) })),
                { value: 'unconfirmed', label: t('today.urgentLetters') },
              ]}
            />
          </>
        }
        selectionActions={({ ids, clear }) => (
          <>
            <Button
              onClick={() =>
                void merging.run(
                  () => api.letters.deliverMerged({ ids: ids.map(Number) }),
                  ({ delivery }) => delivered(delivery),
                )
              }
            >
              {t('letters.merge')}
            </Button>
            <PrintRun ids={ids.map(Number)} onDone={clear} />
            {mayDraft ? (
              <Button loading={registering.busy} onClick={() => void registering.run(ids.map(Number), clear)}>
                {t('filing.registerLetter')}
              </Button>
            ) : null}
          </>
        )}
        empty={{
          title: 'letters.none',
          text: 'letters.noneText',
          ...(mayDraft ? { action: <NewLetter /> } : {}),
        }}
      />
      <JobProgress job={merging} title={t('letters.manyMerging')} />
    </>
  );
}

type Scope = LetterState | 'all' | 'unconfirmed';

function filterOf(scope: Scope): GridFilters {
  if (scope === 'all') return {};
  return scope === 'unconfirmed'
    ? { unconfirmed: { kind: 'number', min: 1 } }
    : { state: { kind: 'oneOf', values: [scope] } };
}

const FIRST_KINDS = ['ownerLetter', 'publicNotice', 'memo'] as const;

/** The letters most often written have a button of their own. */
export function NewLetter() {
  const { route } = useApp();
  const t = useText();
  const [main, ...others] = LETTER_KINDS;
  const begin = (kind: LetterKind): void => route.go(`letters/new/${kind}`);
  return (
    <Space.Compact>
      {FIRST_KINDS.map((kind) => (
        <Button key={kind} type={kind === main ? 'primary' : 'default'} onClick={() => begin(kind)}>
          {t('letters.new', { kind: t(`letterKind.${kind}`) })}
        </Button>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: others
            .filter((kind) => !FIRST_KINDS.some((first) => first === kind))
            .map((kind) => ({ key: kind, label: t('letters.new', { kind: t(`letterKind.${kind}`) }) })),
          onClick: ({ key }) => begin(letterKindSchema.parse(key)),
        }}
      >
        <Button icon={<DownOutlined />} aria-label={t('letters.kind')} />
      </Dropdown>
    </Space.Compact>
  );
}
