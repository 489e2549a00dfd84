import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import { formatScaled } from '../../../shared/domain/money.ts';
import { unitAddress } from '../../app/addresses.ts';
import { describeFailure } from '../../app/describe-error.ts';
import { type Text, useText } from '../../app/texts.ts';
import type { MonthSheetStore } from './month-sheet.store.ts';
import { formatQuantity } from './quantity.ts';
import type { SheetLine } from './sheet-line.ts';

/** Whatever the keyboard writes that is no part of a reading. */
const NOT_OF_READING = /[^0-9.,。．０-９]/gu;

function inputId(line: SheetLine): string {
  return `reading-${line.row.meterId}`;
}

/**
 * Puts the cursor on a meter of the sheet: at once where it is drawn, so that the next key is its own and what is
 * typed meanwhile is never selected and overtyped; else once it is.
 */
export function focusLine(line: SheetLine): void {
  if (!placeCursor(line)) requestAnimationFrame(() => void placeCursor(line));
}

function placeCursor(line: SheetLine): boolean {
  const input = document.getElementById(inputId(line));
  if (!(input instanceof HTMLInputElement)) return false;
  input.focus({ preventScroll: true });
  input.select();
  input.scrollIntoView({ block: 'nearest' });
  return true;
}

interface SheetActions {
  readonly store: MonthSheetStore;
  readonly mayEdit: boolean;
  /** Goes on to a line; null where none is left. */
  readonly onGoOn: (line: SheetLine | null) => void;
  readonly onReplace: (line: SheetLine) => void;
  readonly onUndo: () => void;
}

export const SheetTable = observer(function SheetTable(props: SheetActions) {
  const { store } = props;
  const t = useText();
  return (
    <div className="month-sheet-table" aria-busy={store.phase === 'loading'}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('readings.unit')}</th>
            <th scope="col">{t('readings.number')}</th>
            <th scope="col" className="figure">
              {t('readings.previous')}
            </th>
            <th scope="col" className="figure">
              {t('readings.lastUsed')}
            </th>
            <th scope="col" className="figure">
              {t('readings.current')}
            </th>
            <th scope="col" className="figure">
              {t('readings.used')}
            </th>
            <th scope="col">{t('readings.state')}</th>
            <th scope="col" aria-label={t('readings.rowActions')} />
          </tr>
        </thead>
        <tbody>
          {store.shown.map((line) => (
            <SheetRow key={line.row.meterId} line={line} actions={props} />
          ))}
        </tbody>
      </table>
      {store.phase === 'ready' && store.shown.length === 0 ? (
        <p className="soft month-sheet-none">{t('readings.noneLeft')}</p>
      ) : null}
    </div>
  );
});

const SheetRow = observer(function SheetRow(props: {
  readonly line: SheetLine;
  readonly actions: SheetActions;
}) {
  const { line, actions } = props;
  const { store, mayEdit, onGoOn, onReplace } = actions;
  const { row, reading, typed } = line;
  const t = useText();
  const place = row.place || t('readings.wholeEstate');
  const shown = reading === null ? '' : formatScaled(reading.currentThousandths, 3).replaceAll(',', '');
  const locked = row.locked || !mayEdit;
  const enter = () => {
    const next = store.enter(line);
    if (next !== line) onGoOn(next);
  };
  const does: Readonly<Record<string, () => void>> = {
    r: line.markRollOver,
    e: () => onGoOn(store.estimate(line)),
    c: () => onReplace(line),
    a: () => void store.accept(line),
    n: () => onGoOn(store.nextUnread(line)),
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Enter' && !ctrlKey) {
      event.preventDefault();
      enter();
    } else if (key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      line.forget();
    } else if (key === 'ArrowUp' || key === 'ArrowDown') {
      event.preventDefault();
      const next = store.neighbour(line, key === 'ArrowUp' ? -1 : 1);
      if (next !== null) onGoOn(next);
    } else if (ctrlKey || metaKey || altKey) {
      // What is being typed is undone by the field itself.
      const isUndo = key.toLowerCase() === 'z' && !altKey && (typed === null || typed === shown);
      if (!isUndo) return;
      event.preventDefault();
      event.stopPropagation();
      actions.onUndo();
    } else {
      const act = does[key.toLowerCase()];
      if (act === undefined || (locked && key.toLowerCase() !== 'n')) return;
      event.preventDefault();
      act();
    }
  };
  const used = usedOf(line);
  return (
    <tr data-flagged={line.isFlagged} data-read={reading !== null}>
      <td>{row.unitId === null ? place : <a href={`#/${unitAddress(row.unitId)}`}>{place}</a>}</td>
      <td>{row.number}</td>
      <td className="figure">{formatScaled(row.before.shownThousandths, 3)}</td>
      <td className="figure soft">
        {row.lastUsedThousandths === null ? '' : formatScaled(row.lastUsedThousandths, 3)}
      </td>
      <td className="figure">
        <input
          id={inputId(line)}
          className="reading-input"
          aria-label={t('readings.enterReading', { place, number: row.number })}
          aria-invalid={line.fault !== null || line.failure !== null}
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          readOnly={locked}
          value={typed ?? shown}
          onChange={(event) => line.type(event.target.value.replace(NOT_OF_READING, ''))}
          onKeyDown={handleKey}
          onBlur={() => {
            // What was typed is kept, whichever way the line is left; what its key sent is on its way already.
            const { typed: left, saving, fault, failure } = line;
            const isKept = left === null || left === shown || saving;
            if (!isKept && fault === null && failure === null) store.enter(line);
          }}
        />
      </td>
      <td className="figure">{used === null ? '' : formatQuantity(used)}</td>
      <td className="reading-state">{stateOf(line, t)}</td>
      <td>
        {mayEdit && !row.locked ? (
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'r', label: `${t('readings.rollOver')} (R)` },
                { key: 'e', label: `${t('readings.estimate')} (E)` },
                { key: 'c', label: `${t('readings.replace')} (C)` },
                ...(line.isFlagged ? [{ key: 'a', label: `${t('readings.accept')} (A)` }] : []),
              ],
              // Once the menu has given the focus back.
              onClick: ({ key }) =>
                requestAnimationFrame(() => {
                  does[key]?.();
                  if (key === 'r') onGoOn(line);
                }),
            }}
          >
            <Button
              type="text"
              size="small"
              tabIndex={-1}
              icon={<MoreOutlined aria-hidden="true" />}
              aria-label={t('readings.rowActions')}
            />
          </Dropdown>
        ) : null}
      </td>
    </tr>
  );
});

function usedOf({ counted, reading }: SheetLine): number | null {
  if (counted !== null && typeof counted !== 'string') return counted.billedThousandths;
  return counted === null && reading !== null ? reading.billedThousandths : null;
}

/** How the line stands, in words, what needs a look first. */
function stateOf(line: SheetLine, t: Text) {
  const { reading, row, fault, failure } = line;
  if (failure !== null) return <span className="reading-wrong">{describeFailure(failure, t)}</span>;
  if (fault !== null) return <span className="reading-wrong">{sayFault(line, t)}</span>;
  const marks = [
    ...(line.rolledOver ? [t('readings.rolledOver')] : []),
    ...(reading === null || reading.kind === 'read' ? [] : [sayKind(reading, t)]),
    ...(reading !== null && reading.estimatedBeforeThousandths > 0
      ? [t('readings.lessEstimated', { estimated: formatScaled(reading.estimatedBeforeThousandths, 3) })]
      : []),
    ...(reading !== null && reading.carryBeforeThousandths > 0
      ? [t('readings.lessCarry', { carry: formatScaled(reading.carryBeforeThousandths, 3) })]
      : []),
    ...(reading !== null && reading.carryAfterThousandths > 0
      ? [t('readings.carry', { carry: formatScaled(reading.carryAfterThousandths, 3) })]
      : []),
    ...(reading !== null && reading.acceptedBy !== ''
      ? [t('readings.accepted', { name: reading.acceptedBy })]
      : []),
    ...(row.locked ? [t('readings.locked')] : []),
  ];
  return (
    <>
      {(reading?.flags ?? []).map((flag) => (
        <span key={flag} className={line.isFlagged ? 'reading-flag' : 'soft'}>
          {t(`readingFlag.${flag}`)}
        </span>
      ))}
      {marks.length === 0 ? null : <span className="soft">{marks.join(' · ')}</span>}
    </>
  );
}

function sayKind({ kind, oldFinalThousandths }: NonNullable<SheetLine['reading']>, t: Text): string {
  return oldFinalThousandths === null
    ? t(`readingKind.${kind}`)
    : t('readings.replaced', { final: formatScaled(oldFinalThousandths, 3) });
}

function sayFault({ fault, typed, row }: SheetLine, t: Text): string {
  const values = {
    reading: typed ?? '',
    previous: formatScaled(row.before.actualThousandths, 3),
    digits: row.before.digits,
  };
  switch (fault) {
    case 'belowPrevious':
      return t('refusal.readingBelowPrevious', values);
    case 'beyondFace':
      return t('refusal.readingBeyondFace', values);
    case 'notRolledOver':
      return t('refusal.readingNotRolledOver', values);
    case 'notNumber':
    case null:
      return t('readings.notNumber');
  }
}
