import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { PUNCH_FIELDS, type PunchField } from '../../../shared/features/attendance/punch-file.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { PunchFileStore } from './punch-file.store.ts';

/** Which column of the file is what, beside the values that stand in it. */
export const PunchColumns = observer(function PunchColumns({ store }: { readonly store: PunchFileStore }) {
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
        {t('attendance.import.columns', { file: fileName })}　
        {remembered ? <span className="soft">{t('attendance.import.remembered')}</span> : null}
      </p>
      <div className="attendance-bar">
        {sheets.length > 1 ? (
          <label>
            {t('attendance.import.sheet')}{' '}
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
          {t('attendance.import.headerRow')}{' '}
          <Select
            value={headerRow}
            popupMatchSelectWidth={false}
            options={rows.map(({ row, text }) => ({
              value: row,
              label: t('attendance.import.headerRowChoice', { row, text: text.slice(0, 40) }),
            }))}
            onChange={(row) => void store.chooseHeaderRow(row)}
          />
        </label>
      </div>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('attendance.import.column')}</th>
            <th scope="col">{t('attendance.import.heading')}</th>
            <th scope="col">{t('attendance.import.samples')}</th>
            <th scope="col">{t('attendance.import.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, letter, header, samples }) => (
            <tr key={column}>
              <td className="soft">{letter}</td>
              <td>{header}</td>
              <td className="soft">{samples.join(' · ')}</td>
              <td>
                <Select<PunchField>
                  className="attendance-field"
                  aria-label={t('attendance.import.holdsFor', { heading: header || letter })}
                  placeholder={t('attendance.import.leaveOut')}
                  allowClear
                  value={store.matches.get(column) ?? null}
                  options={PUNCH_FIELDS.map((field) => ({
                    value: field,
                    label: t(`attendance.field.${field}`),
                  }))}
                  onChange={(field) => store.match(column, field ?? null)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="attendance-bar attendance-note">
        <Button onClick={() => store.backTo('file')}>{t('attendance.import.back')}</Button>
        <Button type="primary" autoFocus disabled={!store.matched} onClick={() => void store.check()}>
          {t('attendance.import.check')}
        </Button>
        {store.matched ? null : <span className="soft">{t('attendance.import.needed')}</span>}
      </div>
    </>
  );
});
