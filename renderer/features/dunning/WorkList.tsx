import { type RefSelectProps, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { ActKind, LineStatus } from '../../../shared/features/dunning/dunning.ts';
import type { LineRow } from '../../../shared/features/dunning/lines.contract.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { type Shortcut, useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { type ActAbout, ActDialog } from './ActDialog.tsx';
import { LineStatusTag } from './lines.columns.tsx';
import { PromiseDialog } from './PromiseDialog.tsx';
import { stageWords } from './stage-words.ts';

const TO_DO: readonly LineStatus[] = ['waiting', 'pressed'];
const KEYS: readonly (readonly [keys: string, kind: ActKind, does: MessageKey])[] = [
  ['C', 'call', 'dunning.key.call'],
  ['S', 'slip', 'dunning.key.slip'],
  ['V', 'visit', 'dunning.key.visit'],
  ['M', 'message', 'dunning.key.message'],
  ['R', 'registeredMail', 'dunning.key.registeredMail'],
];

/** What one colleague has to do in the plan that is worked on, line by line and by keys alone. */
export const WorkList = observer(function WorkList() {
  const { api } = useApp();
  const staff = useStaff();
  const t = useText();
  // A steward begins with their own lines, whoever leads them with everybody's.
  const [assigneeId, setAssigneeId] = useState<number>(staff.role === 'steward' ? staff.id : 0);
  const choice = useRef<RefSelectProps>(null);
  const [revision, setRevision] = useState(0);
  const settings = useLoaded(() => api.dunning.settings(), [api]);
  const lines = useLoaded(async () => {
    const open = (await api.dunning.plans()).find(({ state }) => state === 'open');
    if (open === undefined) return [];
    const { rows } = await api.dunning.listLines({
      filters: {
        planId: { kind: 'number', min: open.id, max: open.id },
        status: { kind: 'oneOf', values: [...TO_DO] },
        ...(assigneeId === 0 ? {} : { assigneeId: { kind: 'oneOf', values: [assigneeId] } }),
      },
      limit: 2000,
    });
    return rows;
  }, [api, assigneeId, revision]);
  return (
    <>
      <PageHeader
        title={t('dunning.work')}
        up="fees/dunning"
        actions={
          <Select<number>
            aria-label={t('dunning.workOf')}
            className="dunning-assignee"
            value={assigneeId}
            options={[
              { value: 0, label: t('dunning.everybody') },
              ...(settings.loadable.value?.staff ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            ref={choice}
            onChange={(chosen) => {
              setAssigneeId(chosen);
              // The keys of the list are not to be typed into the choice.
              choice.current?.blur();
            }}
          />
        }
      />
      <LoadedView of={lines}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('dunning.work.none')} text={t('dunning.work.noneText')} />
          ) : (
            <Work rows={rows} onChanged={() => setRevision(revision + 1)} />
          )
        }
      </LoadedView>
    </>
  );
});

function Work({ rows, onChanged }: { readonly rows: readonly LineRow[]; readonly onChanged: () => void }) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [at, setAt] = useState(0);
  const [about, setAbout] = useState<ActAbout | null>(null);
  const [promising, setPromising] = useState<LineRow | null>(null);
  const chosen = rows[Math.min(at, rows.length - 1)];
  const list = useRef<HTMLTableElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const record = (kind: ActKind): void => {
    if (chosen === undefined) return;
    const { unitId, unitName, stage, actKind } = chosen;
    // What the stage asks for is done at it; a call beside it is one outside the stages.
    setAbout({ unitId, unitName, kind, stage: kind === actKind ? stage : null });
  };
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      { keys: 'ArrowDown', does: 'dunning.key.next', run: () => setAt(Math.min(at + 1, rows.length - 1)) },
      { keys: 'ArrowUp', does: 'dunning.key.previous', run: () => setAt(Math.max(at - 1, 0)) },
      ...(DESK_ROLES.includes(role)
        ? [
            ...KEYS.map(([keys, kind, does]) => ({ keys, does, run: () => record(kind) })),
            {
              keys: 'P',
              does: 'dunning.key.promise' as const,
              run: () => setPromising(chosen ?? null),
            },
          ]
        : []),
      {
        keys: 'F2',
        does: 'dunning.key.unitFile',
        run: () => {
          if (chosen !== undefined) route.go(unitAddress(chosen.unitId));
        },
      },
    ],
    // oxlint-disable-next-line react/exhaustive-deps
    [at, rows, role],
  );
  useShortcuts(about === null && promising === null ? shortcuts : []);
  return (
    <section className="panel dunning-scroll">
      <p className="soft">
        {t('dunning.leftToDo', { count: formatCount(rows.length) })} · {t('dunning.workKeys')}
      </p>
      <table className="plain-table dunning-work" ref={list} role="grid" aria-label={t('dunning.work')}>
        <thead>
          <tr>
            <th scope="col">{t('dunning.unit')}</th>
            <th scope="col">{t('dunning.payer')}</th>
            <th scope="col">{t('dunning.stage')}</th>
            <th scope="col">{t('dunning.actKind')}</th>
            <th scope="col">{t('dunning.status')}</th>
            <th scope="col" className="figure">
              {t('dunning.left')}
            </th>
            <th scope="col">{t('dunning.dueBy')}</th>
            <th scope="col">{t('dunning.lastActOn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} aria-selected={row.id === chosen?.id} onClick={() => setAt(index)}>
              <td>{row.unitName}</td>
              <td>{row.payerName}</td>
              <td>{stageWords(row.stage, t)}</td>
              <td>{t(`dunning.act.${row.actKind}`)}</td>
              <td>
                <LineStatusTag line={row} />
              </td>
              <td className="figure">{formatMoney(row.leftCents)}</td>
              <td>{row.dueBy}</td>
              <td>
                {row.lastActOn} {row.lastActKind === null ? '' : t(`dunning.act.${row.lastActKind}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ActDialog about={about} onClose={() => setAbout(null)} onRecorded={onChanged} />
      <PromiseDialog
        about={
          promising === null
            ? null
            : { unitId: promising.unitId, unitName: promising.unitName, owedCents: promising.leftCents }
        }
        onClose={() => setPromising(null)}
        onRecorded={onChanged}
      />
    </section>
  );
}
