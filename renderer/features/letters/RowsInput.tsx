import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import type { LetterField } from '../../../shared/features/letters/letter.ts';
import { MOST_TYPED_ROWS, readRows, writeRows } from '../../../shared/features/letters/typed-rows.ts';
import { useText } from '../../app/texts.ts';

/** A list typed row by row under the columns of its template; Enter goes down, and at the end adds a row. */
export function RowsInput(props: {
  readonly id: string;
  readonly label: string;
  readonly columns: LetterField['columns'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { id, label, columns, value, onChange } = props;
  const t = useText();
  const table = useRef<HTMLTableElement>(null);
  const kept = typedRows(value, columns.length);
  const rows = kept.length === 0 ? [columns.map(() => '')] : kept;
  const focus = (row: number, column: number): void => {
    requestAnimationFrame(() => {
      table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.focus();
    });
  };
  const change = (row: number, column: number, text: string): void => {
    onChange(
      writeRows(
        rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells)),
      ),
    );
  };
  const add = (): void => {
    if (rows.length >= MOST_TYPED_ROWS) return;
    onChange(JSON.stringify([...rows, columns.map(() => '')]));
    focus(rows.length, 0);
  };
  const remove = (row: number): void => {
    onChange(writeRows(rows.filter((_, at) => at !== row)));
    focus(Math.max(0, row - 1), 0);
  };
  const goOn = (event: KeyboardEvent, row: number, column: number): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (row + 1 < rows.length) focus(row + 1, column);
    else add();
  };
  return (
    <div className="letter-rows" role="group" aria-label={label}>
      <table ref={table}>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows have no name but their place.
            // oxlint-disable-next-line no-array-index-key
            <tr key={row}>
              {columns.map(({ name }, column) => (
                <td key={name}>
                  <Input
                    size="small"
                    {...(row === 0 && column === 0 ? { id } : {})}
                    data-cell={`${row}-${column}`}
                    aria-label={t('letters.rowCell', { column: name, row: row + 1 })}
                    maxLength={200}
                    value={cells[column] ?? ''}
                    onChange={(event) => change(row, column, event.target.value)}
                    onKeyDown={(event) => goOn(event, row, column)}
                  />
                </td>
              ))}
              <td>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('letters.removeRow', { row: row + 1 })}
                  onClick={() => remove(row)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" icon={<PlusOutlined />} disabled={rows.length >= MOST_TYPED_ROWS} onClick={add}>
        {t('letters.addRow')}
      </Button>
    </div>
  );
}

/** The rows as they are being typed, an empty one too; text that is no list is read as one. */
function typedRows(value: string, columns: number): readonly (readonly string[])[] {
  if (!value.startsWith('[')) return readRows(value, columns);
  try {
    const rows: unknown = JSON.parse(value);
    if (Array.isArray(rows) && rows.every((row) => Array.isArray(row))) {
      return rows.map((row: readonly unknown[]) =>
        Array.from({ length: columns }, (_, index) => (typeof row[index] === 'string' ? row[index] : '')),
      );
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return readRows(value, columns);
}
