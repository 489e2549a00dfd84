import { Button, Checkbox, Tag } from 'antd';
import { useState } from 'react';
import type { FrozenRoster } from '../../../shared/features/roster/roster-version.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** Who has seen a version and who has not; those who signed on paper are ticked and recorded together. */
export function Acknowledgements(props: {
  readonly roster: FrozenRoster;
  readonly mayRecord: boolean;
  readonly onRecorded: () => void;
}) {
  const { roster, mayRecord, onRecorded } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const recording = useAction(async () => {
    await api.roster.recordAcknowledgements({ versionId: roster.version.id, employeeIds: [...chosen] });
    notices.succeed('rosterVersions.recorded', { count: chosen.size });
    setChosen(new Set());
    onRecorded();
  });
  const choose = (employeeId: number, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(employeeId);
    else next.delete(employeeId);
    setChosen(next);
  };
  const waiting = roster.acknowledgements.filter(({ way }) => way === null);
  return (
    <>
      {mayRecord && waiting.length > 0 ? (
        <div className="roster-bar">
          <Checkbox
            checked={chosen.size === waiting.length}
            indeterminate={chosen.size > 0 && chosen.size < waiting.length}
            onChange={({ target }) =>
              setChosen(new Set(target.checked ? waiting.map(({ employeeId }) => employeeId) : []))
            }
          >
            {t('rosterVersions.waiting')}
          </Checkbox>
          <Button
            type="primary"
            disabled={chosen.size === 0}
            loading={recording.busy}
            onClick={() => void recording.run()}
          >
            {t('rosterVersions.recordPaper', { count: chosen.size })}
          </Button>
        </div>
      ) : null}
      <table className="roster-table">
        <thead>
          <tr>
            <th scope="col">{t('employees.number')}</th>
            <th scope="col">{t('employees.name')}</th>
            <th scope="col">{t('rosterVersions.signed')}</th>
          </tr>
        </thead>
        <tbody>
          {roster.acknowledgements.map(
            ({ employeeId, number, name, changedIn, way, recordedBy, recordedAt }) => (
              <tr key={employeeId}>
                <td>{number}</td>
                <td>
                  {way === null && mayRecord ? (
                    <Checkbox
                      checked={chosen.has(employeeId)}
                      onChange={({ target }) => choose(employeeId, target.checked)}
                    >
                      {name}
                    </Checkbox>
                  ) : (
                    name
                  )}
                </td>
                <td>
                  {way === null ? (
                    <>
                      <Tag color="gold">{t('rosterVersions.waiting')}</Tag>{' '}
                      <span className="soft">{t('rosterVersions.changedIn', { number: changedIn })}</span>
                    </>
                  ) : (
                    <>
                      {t(way === 'self' ? 'rosterVersions.self' : 'rosterVersions.paper')}{' '}
                      <span className="soft">
                        {recordedBy} {recordedAt === null ? '' : formatInstant(recordedAt)}
                      </span>
                    </>
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}
