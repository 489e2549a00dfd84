import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Waiting } from '../../../shared/features/leave/leave-lists.ts';
import { hoursText } from '../../../shared/features/leave/overtime.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { RequestView } from './RequestView.tsx';

/** What waits for whoever looks, with all there is to know about the chosen one beside it. */
export const WaitingRequests = observer(function WaitingRequests() {
  const api = useApi();
  const { route } = useApp();
  const t = useText();
  const loaded = useLoaded(() => api.leave.waiting(), [api]);
  return (
    <LoadedView of={loaded}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState
            title={t('leave.noneWaiting')}
            text={t('leave.noneWaitingText')}
            action={<Button onClick={() => route.go('staff/leave/leaves')}>{t('leave.toList')}</Button>}
          />
        ) : (
          <Queue rows={rows} onChange={loaded.reload} />
        )
      }
    </LoadedView>
  );
});

function Queue({ rows, onChange }: { readonly rows: readonly Waiting[]; readonly onChange: () => void }) {
  const t = useText();
  const [chosen, setChosen] = useState(keyOf(rows[0]));
  const list = useRef<HTMLUListElement>(null);
  const found = rows.findIndex((row) => keyOf(row) === chosen);
  const index = Math.max(0, found);
  const row = rows[index];
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = rows[index + by];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    setChosen(keyOf(next));
    list.current?.querySelectorAll('button')[index + by]?.focus();
  };
  return (
    <div className="leave-queue">
      <ul ref={list} className="leave-queue-list" aria-label={t('leave.part.waiting')} onKeyDown={move}>
        {rows.map((each) => (
          <li key={keyOf(each)}>
            <button
              type="button"
              className="leave-queue-item"
              aria-current={each === row}
              onClick={() => setChosen(keyOf(each))}
            >
              <span>
                <strong>{each.name}</strong> <span className="soft">{each.teamName}</span>
              </span>
              <span>{whatOf(each, t)}</span>
              <span className="soft">
                {each.firstOn === each.lastOn ? each.firstOn : `${each.firstOn} – ${each.lastOn}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="leave-queue-one">
        {row === undefined ? null : (
          <RequestView key={keyOf(row)} sort={row.sort} id={row.id} onChange={onChange} />
        )}
      </div>
    </div>
  );
}

function keyOf(row: Waiting | undefined): string {
  return row === undefined ? '' : `${row.sort} ${row.id}`;
}

function whatOf(row: Waiting, t: Text): string {
  if (row.kind !== null) {
    return `${t(`leave.kind.${row.kind}`)} ${t('leave.days', { days: (row.halfDays ?? 0) / 2 })}`;
  }
  if (row.minutes !== null) {
    const hours = t('leave.hours', { hours: hoursText(row.minutes) });
    return `${t('leave.sort.overtime')} ${hours}${row.rate === null ? '' : ` ${row.rate}%`}`;
  }
  const swap = `${t('leave.sort.swap')} ${row.otherName}`;
  return row.incomplete ? `${swap} · ${t('leave.notAgreed')}` : swap;
}
