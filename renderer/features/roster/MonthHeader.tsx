import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { monthsLater } from '../../../shared/domain/calendar.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { PeopleDialog } from './PeopleDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RosterState } from './RosterHome.tsx';
import { SaveState } from './SaveState.tsx';

/** Whose month it is, how it stands, and what is done with the whole of it. */
export const MonthHeader = observer(function MonthHeader({ store }: { readonly store: MonthRosterStore }) {
  const { route } = useApp();
  const t = useText();
  const [open, setOpen] = useState<'people' | 'publish' | null>(null);
  const { teamId, teamName, month, published, editable } = store.roster;
  const go = (by: number) => route.go(`staff/roster/${teamId}/${monthsLater(month, by)}`);
  // Whatever is on its way to the office is not part of what it knows as published.
  const changedSince = published !== null && (published.changedSince || store.editedSince);
  return (
    <div className="roster-bar">
      <Button
        icon={<LeftOutlined aria-hidden="true" />}
        aria-label={t('roster.monthBefore')}
        onClick={() => go(-1)}
      />
      <h2 className="roster-name">
        {teamName} {month}
      </h2>
      <Button
        icon={<RightOutlined aria-hidden="true" />}
        aria-label={t('roster.monthAfter')}
        onClick={() => go(1)}
      />
      <RosterState number={published?.number ?? null} changedSince={changedSince} />
      <SaveState saving={store.saving} />
      <span className="roster-right">
        <Button href="#/staff/roster">{t('roster.allMonths')}</Button>
        <Button href={`#/staff/roster/${teamId}/${month}/versions`}>{t('rosterVersions.open')}</Button>
        <Button href={`#/staff/roster/${teamId}/${month}/lists`}>{t('roster.lists')}</Button>
        {editable ? (
          <>
            <Button onClick={() => setOpen('people')}>{t('roster.people')}</Button>
            <Button type="primary" onClick={() => setOpen('publish')}>
              {t('roster.publish')}
            </Button>
          </>
        ) : null}
      </span>
      <PeopleDialog store={store} open={open === 'people'} onClose={() => setOpen(null)} />
      <PublishDialog store={store} open={open === 'publish'} onClose={() => setOpen(null)} />
    </div>
  );
});
