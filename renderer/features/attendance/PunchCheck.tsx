import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { UnknownPerson } from '../../../shared/features/attendance/punch-file.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SummaryRow } from '../../components/SummaryRow.tsx';
import { NOT_OURS, type PunchFileStore } from './punch-file.store.ts';

/** What the file would bring: new and known punches, people to be named, rows that are left out. */
export const PunchCheck = observer(function PunchCheck(props: {
  readonly store: PunchFileStore;
  readonly onTakeIn: () => void;
}) {
  const { store, onTakeIn } = props;
  const t = useText();
  const language = useLanguage();
  const taking = useAction(async () => receiveFile(await store.deliverRejected(language)));
  const { preview } = store;
  if (preview === null) return null;
  const { problems, unknown, rejectedRows, newPunches, firstOn, lastOn } = preview;
  return (
    <>
      <SummaryRow
        items={[
          { label: t('attendance.import.days'), value: `${firstOn ?? ''} – ${lastOn ?? ''}` },
          { label: t('attendance.import.rows'), value: formatCount(preview.rows) },
          { label: t('attendance.import.people'), value: formatCount(preview.people) },
          { label: t('attendance.import.new'), value: formatCount(newPunches) },
          { label: t('attendance.import.known'), value: formatCount(preview.knownPunches) },
          { label: t('attendance.import.rejected'), value: formatCount(rejectedRows) },
          { label: t('attendance.import.others'), value: formatCount(preview.othersRows) },
        ]}
      />
      <div className="attendance-bar attendance-note">
        <Button onClick={() => store.backTo('columns')}>{t('sheetColumns.back')}</Button>
        <Button type="primary" autoFocus disabled={newPunches === 0} onClick={onTakeIn}>
          {t('attendance.import.run', { count: formatCount(newPunches) })}
        </Button>
      </div>
      {unknown.length === 0 ? null : <UnknownPeople store={store} unknown={unknown} />}
      {rejectedRows === 0 ? null : (
        <Alert
          className="attendance-note"
          showIcon
          type="warning"
          title={t('attendance.import.problems', { count: formatCount(rejectedRows) })}
          description={problems.slice(0, 8).map(({ row, problem, text }) => (
            <div key={row}>
              {t('attendance.rejected.row')} {row}：{t(`attendance.problem.${problem}`)}{' '}
              <span className="soft">{text}</span>
            </div>
          ))}
          action={
            <Button
              size="small"
              icon={<DownloadOutlined aria-hidden="true" />}
              loading={taking.busy}
              onClick={() => void taking.run()}
            >
              {t('attendance.import.download')}
            </Button>
          }
        />
      )}
      <table className="plain-table attendance-note">
        <thead>
          <tr>
            <th>{t('attendance.rejected.row')}</th>
            <th>{t('attendance.name')}</th>
            <th>{t('attendance.moment')}</th>
            <th>{t('attendance.directionLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.shown.map(({ row, name, moment, direction }) => (
            <tr key={`${row} ${moment}`}>
              <td>{row}</td>
              <td>{name}</td>
              <td>{moment.replace('T', ' ')}</td>
              <td>{direction === '' ? '' : t(`attendance.direction.${direction}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
});

const UnknownPeople = observer(function UnknownPeople(props: {
  readonly store: PunchFileStore;
  readonly unknown: readonly UnknownPerson[];
}) {
  const { store, unknown } = props;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const loaded = useLoaded(
    () => api.employees.colleagues({ from: `${Number(today.slice(0, 4)) - 1}-01-01`, to: today }),
    [api, today],
  );
  return (
    <section aria-label={t('attendance.import.unknown')}>
      <p>
        <strong>{t('attendance.import.unknown')}</strong>
      </p>
      <LoadedView of={loaded}>
        {(colleagues) => {
          const options = [
            { value: NOT_OURS, label: t('attendance.import.notOurs') },
            ...colleagues.map(({ id, number, name, teamName }) => ({
              value: id,
              label: `${number} ${name} · ${teamName}`,
            })),
          ];
          return (
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t('attendance.import.unknownKey')}</th>
                  <th>{t('attendance.name')}</th>
                  <th className="figure">{t('attendance.import.unknownRows')}</th>
                  <th>{t('attendance.import.unknownIs')}</th>
                </tr>
              </thead>
              <tbody>
                {unknown.map(({ key, name, rows, suggestion }) => (
                  <tr key={key}>
                    <td>{key}</td>
                    <td>{name}</td>
                    <td className="figure">{formatCount(rows)}</td>
                    <td>
                      <Select<number>
                        className="attendance-field"
                        aria-label={t('attendance.import.unknownFor', { key })}
                        showSearch={{ optionFilterProp: 'label' }}
                        allowClear
                        placeholder={
                          options.find(({ value }) => value === suggestion)?.label ??
                          t('attendance.import.unknownIs')
                        }
                        value={store.people.get(key) ?? null}
                        options={options}
                        onChange={(employeeId: number | undefined) => store.name(key, employeeId ?? null)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </LoadedView>
      <Button
        className="attendance-note"
        disabled={store.people.size === 0}
        onClick={() => void store.setNumbers()}
      >
        {t('attendance.import.setNumbers', { count: formatCount(store.people.size) })}
      </Button>
    </section>
  );
});
