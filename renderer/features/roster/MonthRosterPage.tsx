import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { Roster, ShiftKind } from '../../../shared/features/roster/roster.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { CoverageDrawer } from './CoverageDrawer.tsx';
import { FillPanel } from './FillPanel.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { MonthHeader } from './MonthHeader.tsx';
import { MonthRosterStore } from './month-roster.store.ts';
import { RosterToolbar } from './RosterToolbar.tsx';
import { WarningPanel } from './WarningPanel.tsx';

/** The roster of a team and month: the grid, what is wrong with it, and what one does with it. */
export const MonthRosterPage = observer(function MonthRosterPage(props: {
  readonly teamId: number;
  readonly month: string;
}) {
  const { teamId, month } = props;
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(
    async () => ({
      roster: await api.roster.roster({ teamId, month }),
      kinds: await api.roster.shiftKinds(),
    }),
    [api, teamId, month],
  );
  const start = useAction(async () => {
    await api.roster.startRoster({ teamId, month });
    loaded.reload();
  });
  return (
    <LoadedView of={loaded}>
      {({ roster, kinds }) =>
        roster === null ? (
          <EmptyState
            title={t('roster.noMonth', { month })}
            text={t('roster.noMonthsText')}
            action={
              ROSTER_ROLES.includes(role) ? (
                <Button type="primary" loading={start.busy} onClick={() => void start.run()}>
                  {t('roster.startMonth', { month })}
                </Button>
              ) : (
                <Button href="#/staff/roster">{t('roster.allMonths')}</Button>
              )
            }
          />
        ) : (
          <OpenRoster key={roster.id} roster={roster} kinds={kinds} />
        )
      }
    </LoadedView>
  );
});

const OpenRoster = observer(function OpenRoster(props: {
  readonly roster: Roster;
  readonly kinds: readonly ShiftKind[];
}) {
  const api = useApi();
  const t = useText();
  const [store] = useState(() => new MonthRosterStore(api, props.roster, props.kinds));
  const [filling, setFilling] = useState(false);
  const [coverDay, setCoverDay] = useState<number | null>(null);
  const { saving } = store;
  useLeaveGuard(saving.unsaved > 0);
  // What was edited last is saved even if one goes elsewhere at once.
  useEffect(() => () => void saving.flush(), [saving]);
  return (
    <div className="roster-month">
      <MonthHeader store={store} />
      {store.roster.editable ? (
        <RosterToolbar store={store} onFill={() => setFilling(true)} />
      ) : (
        <p className="soft roster-note">{t('roster.readOnly')}</p>
      )}
      <div className="roster-work">
        <MonthGrid store={store} onCoverage={setCoverDay} />
        {filling ? (
          <FillPanel store={store} onClose={() => setFilling(false)} />
        ) : (
          <WarningPanel store={store} />
        )}
      </div>
      <CoverageDrawer
        store={store}
        column={coverDay}
        onMove={setCoverDay}
        onClose={() => setCoverDay(null)}
      />
    </div>
  );
});
