import { Button, Checkbox, Tag } from 'antd';
import { useState } from 'react';
import { momentWords } from '../../../shared/domain/moment.ts';
import type { DutyItem } from '../../../shared/features/handover/handover.ts';
import { useText } from '../../app/texts.ts';
import { ImportanceTag } from './EntryList.tsx';
import { CloseItemDialog, MoveItemDialog } from './ItemDialogs.tsx';

/** Ticks of the person who takes over. */
export interface Reading {
  readonly read: readonly number[];
  readonly onRead: (read: readonly number[]) => void;
}

/** Open items with whom they are and by when; to be ticked where somebody takes over. */
export function ItemList(props: {
  readonly items: readonly DutyItem[];
  readonly reading?: Reading;
  /** Absent where nothing of them can be done. */
  readonly onChange?: () => void;
}) {
  const { items, reading, onChange } = props;
  const t = useText();
  const [closing, setClosing] = useState<DutyItem | null>(null);
  const [moving, setMoving] = useState<DutyItem | null>(null);
  if (items.length === 0) return <p className="soft">{t('handover.noItems')}</p>;
  return (
    <>
      <ul className="handover-lines">
        {items.map((item) => (
          <li key={item.id} data-closed={item.closed !== null}>
            {reading === undefined ? null : <Tick item={item} reading={reading} />}
            <span className="handover-words">
              {item.overdue ? (
                <Tag variant="filled" color="red">
                  {t('handover.itemState.overdue')}
                </Tag>
              ) : null}
              {item.importance === 'usual' ? null : <ImportanceTag importance={item.importance} />}
              <span className="handover-said">{item.words}</span>
              <ItemFacts item={item} />
            </span>
            {onChange === undefined || item.closed !== null ? null : (
              <span className="handover-item-actions">
                <Button size="small" onClick={() => setClosing(item)}>
                  {t('handover.close')}
                </Button>
                <Button type="text" size="small" onClick={() => setMoving(item)}>
                  {t('handover.move')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <CloseItemDialog
        item={closing}
        onClose={() => setClosing(null)}
        onDone={() => {
          setClosing(null);
          onChange?.();
        }}
      />
      <MoveItemDialog
        item={moving}
        onClose={() => setMoving(null)}
        onDone={() => {
          setMoving(null);
          onChange?.();
        }}
      />
    </>
  );
}

function Tick({ item, reading }: { readonly item: DutyItem; readonly reading: Reading }) {
  const t = useText();
  const { read, onRead } = reading;
  return (
    <Checkbox
      aria-label={t('handover.tickItem', { words: item.words })}
      checked={read.includes(item.id)}
      onChange={({ target }) =>
        onRead(target.checked ? [...read, item.id] : read.filter((id) => id !== item.id))
      }
    />
  );
}

function ItemFacts({ item }: { readonly item: DutyItem }) {
  const t = useText();
  const { openedBy, happenedAt, owner, dueAt, overdue, closed } = item;
  const facts = [
    t('handover.itemFrom', { by: openedBy, time: momentWords(happenedAt) }),
    t('handover.itemOwner', { name: owner?.name ?? t('handover.ownerNone') }),
    dueAt === null
      ? t('handover.noDue')
      : t(overdue ? 'handover.itemOverdue' : 'handover.itemDue', { time: momentWords(dueAt) }),
  ];
  return (
    <span className="soft">
      {facts.join(' · ')}
      {closed === null ? null : (
        <>
          <br />
          {t('handover.itemClosed', { by: closed.by, words: closed.words })}
        </>
      )}
    </span>
  );
}
