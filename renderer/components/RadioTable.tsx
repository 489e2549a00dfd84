import { type ReactNode, useId } from 'react';

export interface RadioRow {
  readonly value: string;
  /** What the row is called by whoever cannot see it. */
  readonly label: string;
  readonly cells: readonly ReactNode[];
  readonly disabled?: boolean;
}

export interface RadioColumn {
  readonly header: string;
  readonly figure?: boolean;
}

/** Rows of which exactly one is chosen; arrow keys move the choice as in any group of radio buttons. */
export function RadioTable(props: {
  readonly label: string;
  readonly columns: readonly RadioColumn[];
  readonly rows: readonly RadioRow[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const group = useId();
  return (
    <div className="radio-table" role="radiogroup" aria-label={props.label}>
      <table className="plain-table">
        <thead>
          <tr>
            <td className="radio-table-choice" />
            {props.columns.map(({ header, figure }) => (
              <th key={header} scope="col" className={figure === true ? 'figure' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ value, label, cells, disabled }) => (
            <tr
              key={value}
              data-chosen={value === props.value}
              data-inactive={disabled === true}
              onClick={() => {
                if (disabled !== true) props.onChange(value);
              }}
            >
              <td className="radio-table-choice">
                <input
                  type="radio"
                  name={group}
                  aria-label={label}
                  checked={value === props.value}
                  disabled={disabled === true}
                  onChange={() => props.onChange(value)}
                />
              </td>
              {cells.map((content, place) => (
                <td
                  key={props.columns[place]?.header ?? place}
                  className={props.columns[place]?.figure === true ? 'figure' : undefined}
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
