import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { STATEMENT_FIELDS, type StatementField } from '../../../shared/features/bank/statement.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { StatementStore } from './statement.store.ts';

/** Which column of the statement is what, beside the values that stand in it. */
export const StatementColumns = observer(function StatementColumns({
  store,
}: {
  readonly store: StatementStore;
}) {
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
        {t('bank.import.columns', { file: fileName })}　
        {remembered ? <span className="soft">{t('bank.import.remembered')}</span> : null}
      </p>
      <div className="bank-bar">
        {sheets.length > 1 ? (
          <label>
            {t('bank.import.sheet')}{' '}
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
          {t('bank.import.headerRow')}{' '}
          <Select
            value={headerRow}
            popupMatchSelectWidth={false}
            options={rows.map(({ row, text }) => ({
              value: row,
              label: t('bank.import.headerRowChoice', { row, text: text.slice(0, 40) }),
            }))}
            onChange={(row) => void store.chooseHeaderRow(row)}
          />
        </label>
      </div>
      <table className="plain-table bank-columns">
        <thead>
          <tr>
            <th scope="col">{t('bank.import.column')}</th>
            <th scope="col">{t('bank.import.heading')}</th>
            <th scope="col">{t('bank.import.samples')}</th>
            <th scope="col">{t('bank.import.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, letter, header, samples }) => (
            <tr key={column}>
              <td className="soft">{letter}</td>
              <td>{header}</td>
              <td className="soft">{samples.join(' · ')}</td>
              <td>
                <Select<StatementField>
                  className="bank-field"
                  aria-label={t('bank.import.holdsFor', { heading: header || letter })}
                  placeholder={t('bank.import.leaveOut')}
                  allowClear
                  value={store.matches.get(column) ?? null}
                  options={STATEMENT_FIELDS.map((field) => ({
                    value: field,
                    label: t(`bank.field.${field}`),
                  }))}
                  onChange={(field) => store.match(column, field ?? null)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="bank-bar bank-note">
        <Button onClick={() => store.backTo('file')}>{t('bank.import.back')}</Button>
        <Button type="primary" autoFocus disabled={!store.matched} onClick={() => void store.check()}>
          {t('bank.import.check')}
        </Button>
        {store.matched ? null : <span className="soft">{t('bank.import.needed')}</span>}
      </div>
    </>
  );
});
