import { Alert, Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { FIELDS_OF_KIND, type ImportField } from '../../../shared/features/exchange/import-kind.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { EarlierImport } from './EarlierImport.tsx';
import { ImportFailure } from './ImportFailure.tsx';
import type { ImportStore } from './import.store.ts';

/** Which column of the file is what, beside the values that stand in it. */
export const ImportColumns = observer(function ImportColumns({ store }: { readonly store: ImportStore }) {
  const t = useText();
  const { inspection } = store;
  if (inspection === null) return null;
  const { sheets, sheet, headerRow, firstRows, columns, hiddenRows, sameHeadings, earlier } = inspection;
  const lacking = store.missing
    .map((group) => group.map((field) => t(`importField.${field}`)).join(' / '))
    .join('、');
  return (
    <>
      <ImportFailure failure={store.failure} />
      <EarlierImport earlier={earlier} />
      {hiddenRows > 0 ? (
        <Alert
          className="import-note"
          type="warning"
          showIcon
          title={t('exchange.columns.hidden', { count: formatCount(hiddenRows) })}
        />
      ) : null}
      {sameHeadings.length > 0 ? (
        <Alert
          className="import-note"
          type="warning"
          showIcon
          title={sameHeadings
            .map(({ header, letters }) =>
              t('exchange.columns.sameHeading', { header, letters: letters.join('、') }),
            )
            .join(' ')}
        />
      ) : null}
      <section className="panel">
        <div className="import-places">
          {sheets.length > 1 ? (
            <label>
              {t('exchange.columns.sheet')}
              <Select
                value={sheet}
                disabled={store.busy}
                options={sheets.map(({ name, rows, hidden }) => ({
                  value: name,
                  label: t(hidden ? 'exchange.columns.hiddenSheet' : 'exchange.columns.sheetRows', {
                    name,
                    rows: formatCount(rows),
                  }),
                }))}
                onChange={(name) => void store.chooseSheet(name)}
              />
            </label>
          ) : null}
          <label>
            {t('exchange.columns.headerRow')}
            <Select
              value={headerRow}
              disabled={store.busy}
              popupMatchSelectWidth={false}
              options={headingChoices(firstRows, headerRow).map(({ row, text }) => ({
                value: row,
                label: t('exchange.columns.headerRowChoice', { row, text }),
              }))}
              onChange={(row) => void store.chooseHeaderRow(row)}
            />
          </label>
        </div>
        <table className="plain-table import-columns">
          <thead>
            <tr>
              <th scope="col">{t('exchange.columns.column')}</th>
              <th scope="col">{t('exchange.columns.heading')}</th>
              <th scope="col">{t('exchange.columns.samples')}</th>
              <th scope="col">{t('exchange.columns.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, letter, header, samples }) => (
              <tr key={column}>
                <td className="soft">{letter}</td>
                <td>{header}</td>
                <td className="import-samples" title={samples.join('\n')}>
                  {samples.join(' · ')}
                </td>
                <td>
                  <Select<ImportField>
                    className="import-field"
                    aria-label={t('exchange.columns.holdsFor', { heading: header || letter })}
                    placeholder={t('exchange.columns.leaveOut')}
                    allowClear
                    showSearch={{ optionFilterProp: 'label' }}
                    value={store.matches.get(column) ?? null}
                    options={FIELDS_OF_KIND[store.kind].map((field) => ({
                      value: field,
                      label: t(`importField.${field}`),
                    }))}
                    onChange={(field) => store.match(column, field ?? null)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="sticky-actions">
        <Button onClick={() => store.backTo('file')}>{t('exchange.back')}</Button>
        {lacking === '' ? null : (
          <span className="import-why">{t('exchange.columns.needed', { fields: lacking })}</span>
        )}
        <Button
          type="primary"
          autoFocus
          disabled={lacking !== ''}
          loading={store.busy}
          onClick={() => void store.check()}
        >
          {t('exchange.columns.check')}
        </Button>
      </div>
    </>
  );
});

/** Rows that can be the headings; the chosen one is always among them. */
function headingChoices(
  firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[],
  chosen: number,
): { readonly row: number; readonly text: string }[] {
  const rows = firstRows.map(({ row, cells }) => ({
    row,
    text: cells
      .filter((cell) => cell !== '')
      .join('、')
      .slice(0, 40),
  }));
  return rows.some(({ row }) => row === chosen) ? rows : [...rows, { row: chosen, text: '' }];
}
