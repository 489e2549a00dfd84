import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../../app/texts.ts';

export interface PickRow {
  readonly name: string;
  /** What the row is called by whoever cannot see it. */
  readonly label: string;
  readonly cells: readonly ReactNode[];
}

/** Rows to pick from with the keyboard alone: arrows move, the space bar picks, Enter does what the screen is for. */
export function PickTable(props: {
  readonly label: string;
  readonly columns: readonly { readonly header: string; readonly figure?: boolean }[];
  readonly rows: readonly PickRow[];
  readonly picked: ReadonlySet<string>;
  readonly onToggle: (name: string) => void;
  readonly onEnter: () => void;
}) {
  const { label, columns, rows, picked, onToggle, onEnter } = props;
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, rows.length - 1));
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    body.current?.querySelectorAll('input')[next]?.focus();
  };
  const handleKey = (event: KeyboardEvent, index: number): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      move(index + step);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
  };
  return (
    <div className="pick-table">
      <table className="plain-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('bank.match.pick')}</th>
            {columns.map(({ header, figure }) => (
              <th key={header} scope="col" className={figure === true ? 'figure' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ name, label: rowLabel, cells }, index) => (
            <tr key={name} data-chosen={picked.has(name)}>
              <td>
                <input
                  type="checkbox"
                  aria-label={rowLabel}
                  tabIndex={index === current ? 0 : -1}
                  checked={picked.has(name)}
                  onChange={() => onToggle(name)}
                  onFocus={() => setAt(index)}
                  onKeyDown={(event) => handleKey(event, index)}
                />
              </td>
              {cells.map((content, place) => (
                <td
                  key={columns[place]?.header ?? place}
                  className={columns[place]?.figure === true ? 'figure' : undefined}
                >
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
