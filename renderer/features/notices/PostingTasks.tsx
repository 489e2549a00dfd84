import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { POSTING_ROLES } from '../../../shared/features/notices/notices.contract.ts';
import type { PostingAct } from '../../../shared/features/notices/posting-state.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid, type GridSelection } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { ActDialog } from './ActDialog.tsx';
import { postingColumns } from './notices.columns.tsx';

const SCOPES = ['todo', 'overdue', 'up', 'all'] as const;
const FILTERS: Readonly<Record<(typeof SCOPES)[number], GridFilters>> = {
  todo: { state: { kind: 'oneOf', values: ['waiting', 'lost', 'toTakeDown'] } },
  overdue: { overdue: { kind: 'number', min: 1 } },
  up: { state: { kind: 'oneOf', values: ['up', 'toTakeDown'] } },
  all: {},
};

interface Asked {
  readonly kind: PostingAct;
  readonly ids: readonly number[];
  readonly clear: () => void;
}

/** One task for each notice on each board, in the order of the round; many are ticked off at once. */
export function PostingTasks({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [revision, setRevision] = useState(0);
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'todo';
  const mayNote = POSTING_ROLES.includes(role);
  return (
    <>
      <DataGrid
        name="notices.postings"
        title="notices.tasks"
        columns={postingColumns}
        load={api.notices.postings}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`letters/notices/${row.letterId}`)}
        revision={revision}
        fixedFilters={FILTERS[scope]}
        exportAs="noticePostings"
        quickFilterHint="notices.taskHint"
        summary={(totals) => [
          { label: t('notices.toPostTotal'), value: formatCount(totals.toPost) },
          { label: t('notices.toTakeDownTotal'), value: formatCount(totals.toTakeDown) },
          { label: t('notices.overdueTotal'), value: formatCount(totals.overdue) },
        ]}
        {...(mayNote
          ? {
              selectionActions: (selection: GridSelection) => (
                <TickOff selection={selection} onAsk={(one) => setAsked(one)} />
              ),
            }
          : {})}
        tools={
          <>
            <Segmented
              value={scope}
              aria-label={t('notices.scopeLabel')}
              options={SCOPES.map((value) => ({ value, label: t(`notices.scope.${value}`) }))}
              onChange={(value) => route.replace(`letters/notices/tasks?scope=${value}`)}
            />
            {mayNote ? (
              <Button
                icon={<PrinterOutlined aria-hidden="true" />}
                onClick={() => route.go('letters/notices/round')}
              >
                {t('notices.round')}
              </Button>
            ) : null}
          </>
        }
        empty={{
          title: 'notices.noTasks',
          text: 'notices.noTasksText',
          action: (
            <Button onClick={() => route.go('letters/notices/register?scope=post')}>
              {t('notices.toRegister')}
            </Button>
          ),
        }}
      />
      <ActDialog
        asked={asked}
        onClose={() => setAsked(null)}
        onDone={(count) => {
          if (asked === null) return;
          notices.succeed('notices.noted', { count, act: t(`notices.act.${asked.kind}`) });
          asked.clear();
          setAsked(null);
          setRevision((times) => times + 1);
        }}
      />
    </>
  );
}

/** What may be said of the chosen boards, each by one key. */
function TickOff(props: { readonly selection: GridSelection; readonly onAsk: (asked: Asked) => void }) {
  const { selection, onAsk } = props;
  const t = useText();
  const ask = (kind: PostingAct) => () => {
    if (selection.ids.length > 0) onAsk({ kind, ids: selection.ids.map(Number), clear: selection.clear });
  };
  useShortcuts([
    { keys: 'Alt+P', does: 'notices.do.posted', run: ask('posted') },
    { keys: 'Alt+T', does: 'notices.do.takenDown', run: ask('takenDown') },
    { keys: 'Alt+M', does: 'notices.do.missing', run: ask('missing') },
  ]);
  return (
    <>
      <Button type="primary" onClick={ask('posted')}>
        {t('notices.do.posted')} <kbd>Alt+P</kbd>
      </Button>
      <Button onClick={ask('takenDown')}>
        {t('notices.do.takenDown')} <kbd>Alt+T</kbd>
      </Button>
      <Button onClick={ask('missing')}>
        {t('notices.do.missing')} <kbd>Alt+M</kbd>
      </Button>
      <Button onClick={ask('damaged')}>{t('notices.do.damaged')}</Button>
    </>
  );
}
