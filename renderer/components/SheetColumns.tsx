import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { formatCount } from '../app/format.ts';
import { useText } from '../app/texts.ts';

/** A file whose columns are being told apart: what it holds, and which of its columns is what. */
export interface SheetColumnsStore<Field extends string> {
  readonly inspection: {
    readonly fileName: string;
    readonly sheets: readonly { readonly name: string; readonly rows: number }[];
    readonly sheet: string;
    readonly headerRow: number;
    readonly firstRows: readonly { readonly row: number; readonly text: string }[];
    readonly columns: readonly {
      readonly column: number;
      readonly letter: string;
      readonly header: string;
      readonly samples: readonly string[];
    }[];
    readonly remembered: boolean;
  } | null;
  readonly matches: ReadonlyMap<number, Field>;
  /** Whether the columns say all that is needed. */
  readonly matched: boolean;
  readonly chooseSheet: (name: string) => Promise<void>;
  readonly chooseHeaderRow: (row: number) => Promise<void>;
  readonly match: (column: number, field: Field | null) => void;
  readonly backTo: (step: 'file') => void;
  readonly check: () => Promise<void>;
}

interface SheetColumnsProps<Field extends string> {
  readonly store: SheetColumnsStore<Field>;
  readonly fields: readonly { readonly value: Field; readonly label: string }[];
  /** Said where the columns were matched as the last time. */
  readonly remembered: string;
  /** Said while something is still to be matched. */
  readonly needed: string;
}

/** Which column of a file is what, beside the values that stand in it. */
export const SheetColumns = observer(function SheetColumns<Field extends string>(
  props: SheetColumnsProps<Field>,
) {
  const { store, fields } = props;
  const t = useText();
  const { inspection } = store;
  if (inspection === null) return null;
  const { fileName, sheets, sheet, headerRow, firstRows, columns, remembered } = inspection;
  const rows = firstRows.some(({ row }) => row === headerRow)
    ? firstRows
    : [...firstRows, { row: headerRow, text: '' }];
  return (
    <>
      <p>
        {t('sheetColumns.title', { file: fileName })}　
        {remembered ? <span className="soft">{props.remembered}</span> : null}
      </p>
      <div className="sheet-columns-bar">
        {sheets.length > 1 ? (
          <label>
            {t('sheetColumns.sheet')}{' '}
            <Select
              value={sheet}
              options={sheets.map(({ name, rows: count }) => ({
                value: name,
                label: `${name} (${formatCount(count)})`,
              }))}
              onChange={(name) => void store.chooseSheet(name)}
            />
          </label>
        ) : null}
        <label>
          {t('sheetColumns.headerRow')}{' '}
          <Select
            value={headerRow}
            popupMatchSelectWidth={false}
            options={rows.map(({ row, text }) => ({
              value: row,
              label: t('sheetColumns.headerRowChoice', { row, text: text.slice(0, 40) }),
            }))}
            onChange={(row) => void store.chooseHeaderRow(row)}
          />
        </label>
      </div>
      <table className="plain-table sheet-columns">
        <thead>
          <tr>
            <th scope="col">{t('sheetColumns.column')}</th>
            <th scope="col">{t('sheetColumns.heading')}</th>
            <th scope="col">{t('sheetColumns.samples')}</th>
            <th scope="col">{t('sheetColumns.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, letter, header, samples }) => (
            <tr key={column}>
              <td className="soft">{letter}</td>
              <td>{header}</td>
              <td className="soft">{samples.join(' · ')}</td>
              <td>
                <Select<Field>
                  className="sheet-columns-field"
                  aria-label={t('sheetColumns.holdsFor', { heading: header || letter })}
                  placeholder={t('sheetColumns.leaveOut')}
                  allowClear
                  value={store.matches.get(column) ?? null}
                  options={[...fields]}
                  onChange={(field: Field | null | undefined) => store.match(column, field ?? null)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sheet-columns-bar">
        <Button onClick={() => store.backTo('file')}>{t('sheetColumns.back')}</Button>
        <Button type="primary" autoFocus disabled={!store.matched} onClick={() => void store.check()}>
          {t('sheetColumns.check')}
        </Button>
        {store.matched ? null : <span className="soft">{props.needed}</span>}
      </div>
    </>
  );
});
