import './handover.css';
import { Alert } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import { momentWords } from '../../../shared/domain/moment.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';

const EACH_MS = 60_000;

type Reminder = Awaited<ReturnType<Api['handover']['reminders']>>[number];

/** On every page: a change of shift that is near, and handovers that wait for whoever is signed in. */
export const DutyNote = observer(function DutyNote() {
  const { api, route, session } = useApp();
  const t = useText();
  const locked = session.locked !== null;
  const here = route.path.join('/');
  const { loadable, reload } = useLoaded(() => api.handover.reminders(), [api, here]);
  useEffect(() => {
    if (locked) return undefined;
    const timer = setInterval(reload, EACH_MS);
    return () => clearInterval(timer);
  }, [locked, reload]);
  const shown = (loadable.value ?? []).filter(
    ({ handoverId }) => here !== `staff/handover/${handoverId ?? 0}`,
  );
  return (
    <>
      {shown.map((reminder) => (
        <Alert
          key={`${reminder.kind} ${reminder.postId} ${reminder.dueAt}`}
          className="duty-note"
          type={reminder.late ? 'error' : reminder.kind === 'soon' ? 'info' : 'warning'}
          showIcon
          title={
            <>
              {t(`handover.reminder.${reminder.kind}`, {
                post: reminder.postName,
                time: momentWords(reminder.dueAt),
                count: reminder.openItems,
              })}
              {reminder.late ? ` · ${t('handover.reminder.late')}` : ''}{' '}
              <a href={`#/${addressOf(reminder)}`}>{t('handover.reminder.go')}</a>
            </>
          }
        />
      ))}
    </>
  );
});

function addressOf({ handoverId, postId }: Reminder): string {
  return handoverId === null ? `staff/handover/shift?post=${postId}` : `staff/handover/${handoverId}`;
}
