import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { handOverDocument } from '../../../shared/features/closing/hand-over-document.ts';
import { type Shift, standingHandOver } from '../../../shared/features/closing/shift.ts';
import { useApi, useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { SheetView } from './SheetView.tsx';
import { ShiftDesk } from './ShiftDesk.tsx';

/** One shift: its hand-over sheet, or the count that is still to come. */
export const ShiftView = observer(function ShiftView({ shiftId }: { readonly shiftId: number }) {
  const api = useApi();
  const loaded = useLoaded(() => api.closing.shift({ shiftId }), [api, shiftId]);
  return (
    <div className="closing-scroll">
      <LoadedView of={loaded}>{(shift) => <OneShift shift={shift} onChanged={loaded.reload} />}</LoadedView>
    </div>
  );
});

function OneShift({ shift, onChanged }: { readonly shift: Shift; readonly onChanged: () => void }) {
  const { api, notices } = useApp();
  const { siteName } = useOffice();
  const { role, id: staffId } = useStaff();
  const language = useLanguage();
  const t = useText();
  const [reopening, setReopening] = useState(false);
  const document = useMemo(
    () => handOverDocument({ siteName, shift }, language),
    [siteName, shift, language],
  );
  const supervises = SUPERVISING_ROLES.includes(role);
  const title = t('closing.shiftTitle', { cashier: shift.cashierName, date: shift.openedOn });
  const mayCount = supervises || shift.cashierId === staffId;
  return (
    <>
      <h2 className="panel-title">{title}</h2>
      {shift.handOvers
        .filter(({ reopenedAt }) => reopenedAt !== null)
        .map(({ id, reopenedBy, reopenedAt, reopenReason }) => (
          <Alert
            key={id}
            className="closing-note"
            type="warning"
            showIcon
            title={t('closing.reopenedBy', {
              by: reopenedBy ?? '',
              at: formatInstant(reopenedAt ?? ''),
              reason: reopenReason,
            })}
          />
        ))}
      {shift.state === 'open' && mayCount ? (
        <ShiftDesk key={shift.counts.length} first={shift} />
      ) : (
        <SheetView
          document={document}
          deliver={() => api.closing.deliverHandOverSheet({ shiftId: shift.id, language })}
          actions={
            supervises && standingHandOver(shift) !== null ? (
              <>
                <Button danger disabled={shift.dayClosed} onClick={() => setReopening(true)}>
                  {t('closing.reopenShift')}
                </Button>
                {shift.dayClosed ? (
                  <span className="soft">{t('closing.dayClosedNote', { date: shift.openedOn })}</span>
                ) : null}
              </>
            ) : null
          }
        />
      )}
      <ReasonDialog
        open={reopening}
        title={`${t('closing.reopenShift')} ${title}`}
        okText={t('closing.reopenShift')}
        note={t('closing.reopenShift.note')}
        onClose={() => setReopening(false)}
        submit={async (reason, options) => {
          await api.closing.reopenShift({ shiftId: shift.id, reason }, options);
          notices.succeed('closing.reopened');
          setReopening(false);
          onChanged();
        }}
      />
    </>
  );
}
