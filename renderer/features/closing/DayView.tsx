import { Alert, App, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { OfficeDay } from '../../../shared/features/closing/day-sheet.ts';
import { daySheetDocument } from '../../../shared/features/closing/day-sheet-document.ts';
import { useApi, useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { type Text, useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReopenButton } from './ReopenButton.tsx';
import { Reopenings } from './Reopenings.tsx';

/** One day of the counter: its sheet, and the press that closes it. */
export const DayView = observer(function DayView({ day }: { readonly day: string }) {
  const api = useApi();
  const loaded = useLoaded(() => api.closing.day({ day }), [api, day]);
  return (
    <div className="closing-scroll">
      <LoadedView of={loaded}>{(value) => <OneDay value={value} onChanged={loaded.reload} />}</LoadedView>
    </div>
  );
});

function OneDay({ value, onChanged }: { readonly value: OfficeDay; readonly onChanged: () => void }) {
  const { api, notices } = useApp();
  const { modal } = App.useApp();
  const { siteName } = useOffice();
  const { role } = useStaff();
  const language = useLanguage();
  const t = useText();
  const { day, state, sheet, closes, reopenable } = value;
  const document = useMemo(
    () => daySheetDocument({ siteName, state, sheet }, language),
    [siteName, state, sheet, language],
  );
  const supervises = SUPERVISING_ROLES.includes(role);
  const obstacles = obstaclesOf(value, t);
  const closing = useAction(async () => {
    const sure = await modal.confirm({
      title: t('closing.closeDay.title', { date: day }),
      content: t('closing.closeDay.text', { date: day }),
      okText: t('closing.closeDay'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await api.closing.closeDay({ day });
    notices.succeed('closing.dayClosed', { date: day });
    onChanged();
  });
  return (
    <>
      <h2 className="panel-title">
        <a href={`#/fees/closing/month/${day.slice(0, 7)}`}>{day.slice(0, 7)}</a> ›{' '}
        {t('closing.day', { date: day })}　<span className="soft">{t(`closing.dayState.${state}`)}</span>
      </h2>
      <Reopenings of={closes} />
      {state === 'open' && obstacles.length > 0 ? (
        <Alert
          className="closing-note"
          type="info"
          showIcon
          title={t('closing.obstacles')}
          description={obstacles.map(({ text, address }) => (
            <div key={address}>
              <a href={`#/${address}`}>{text}</a>
            </div>
          ))}
        />
      ) : null}
      <DocumentSheet
        document={document}
        deliver={() => api.closing.deliverDaySheet({ day, language })}
        actions={
          <>
            {supervises && state === 'open' ? (
              <Button
                type="primary"
                disabled={obstacles.length > 0}
                loading={closing.busy}
                onClick={() => void closing.run()}
              >
                {t('closing.closeDay')}
              </Button>
            ) : null}
            {supervises && reopenable ? (
              <ReopenButton
                does="closing.reopenDay"
                which={day}
                reopen={(reason, options) => api.closing.reopenDay({ day, reason }, options)}
                onReopened={onChanged}
              />
            ) : null}
          </>
        }
      />
    </>
  );
}

function obstaclesOf(
  { openShifts, earlierDay }: OfficeDay,
  t: Text,
): { readonly text: string; readonly address: string }[] {
  return [
    ...openShifts.map(({ shiftId, cashierName, openedOn }) => ({
      text: t('closing.obstacle.shift', { cashier: cashierName, date: openedOn }),
      address: `fees/closing/shifts/${shiftId}`,
    })),
    ...(earlierDay === null
      ? []
      : [
          {
            text: t('closing.obstacle.day', { date: earlierDay }),
            address: `fees/closing/days/${earlierDay}`,
          },
        ]),
  ];
}
