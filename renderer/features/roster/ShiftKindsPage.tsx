import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { ShiftKind } from '../../../shared/features/roster/roster.ts';
import { minutesOfShift } from '../../../shared/features/roster/roster-rules.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ModelShiftsButton } from './ModelShiftsButton.tsx';
import { hoursText, timeText } from './minute-of-day.ts';
import { ShiftKindDialog } from './ShiftKindDialog.tsx';

/** The shifts of the office: their codes, times and colours. */
export const ShiftKindsPage = observer(function ShiftKindsPage() {
  const api = useApi();
  const t = useText();
  const { role } = useStaff();
  const kinds = useLoaded(() => api.roster.shiftKinds(), [api]);
  const [edited, setEdited] = useState<ShiftKind | 'new' | null>(null);
  const mayChange = SUPERVISING_ROLES.includes(role);
  return (
    <section className="panel">
      <div className="roster-bar">
        <h2>{t('roster.part.shifts')}</h2>
        {mayChange ? (
          <span className="roster-right">
            <Button type="primary" onClick={() => setEdited('new')}>
              {t('roster.addShift')}
            </Button>
          </span>
        ) : null}
      </div>
      <LoadedView of={kinds}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t('roster.noShifts')}
              text={t('roster.noShiftsText')}
              action={<ModelShiftsButton onAdded={kinds.reload} />}
            />
          ) : (
            <ShiftTable rows={rows} onEdit={mayChange ? setEdited : null} />
          )
        }
      </LoadedView>
      <ShiftKindDialog
        edited={edited}
        refresh={kinds.reload}
        onClose={() => setEdited(null)}
        onSaved={() => {
          setEdited(null);
          kinds.reload();
        }}
      />
    </section>
  );
});

function ShiftTable(props: {
  readonly rows: readonly ShiftKind[];
  readonly onEdit: ((kind: ShiftKind) => void) | null;
}) {
  const { rows, onEdit } = props;
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('roster.code')}</th>
          <th>{t('roster.shiftName')}</th>
          <th>{t('roster.time')}</th>
          <th>{t('roster.break')}</th>
          <th>{t('roster.hours')}</th>
          <th>{t('roster.certificate')}</th>
          <th>{t('roster.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((kind) => (
          <tr key={kind.id}>
            <td>
              <span className={`roster-code planned-${kind.tint}`}>{kind.code}</span>
            </td>
            <td>
              {onEdit === null ? (
                kind.name
              ) : (
                <Button type="link" className="roster-link" onClick={() => onEdit(kind)}>
                  {kind.name}
                </Button>
              )}
            </td>
            <td>{`${timeText(kind.startsMinute)}–${timeText(kind.startsMinute + kind.lengthMinutes)}`}</td>
            <td className="figure">{kind.breakMinutes === 0 ? '' : kind.breakMinutes}</td>
            <td className="figure">{hoursText(minutesOfShift(kind))}</td>
            <td>{kind.certificate}</td>
            <td>
              {kind.night ? <Tag color="geekblue">{t('roster.night')}</Tag> : null}
              {kind.active ? null : <Tag>{t('roster.outOfUse')}</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
