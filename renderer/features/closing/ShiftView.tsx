import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { handOverDocument } from '../../../shared/features/closing/hand-over-document.ts';
import { type Shift, standingHandOver } from '../../../shared/features/closing/shift.ts';
import { useApi, useOffice, useStaff } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReopenButton } from './ReopenButton.tsx';
import { Reopenings } from './Reopenings.tsx';
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
  const api = useApi();
  const { siteName } = useOffice();
  const { role, id: staffId } = useStaff();
  const language = useLanguage();
  const t = useText();
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
      <Reopenings of={shift.handOvers} />
      {shift.state === 'open' && mayCount ? (
        <ShiftDesk key={shift.counts.length} first={shift} />
      ) : (
        <DocumentSheet
          document={document}
          deliver={() => api.closing.deliverHandOverSheet({ shiftId: shift.id, language })}
          actions={
            supervises && standingHandOver(shift) !== null ? (
              <>
                <ReopenButton
                  does="closing.reopenShift"
                  which={title}
                  disabled={shift.dayClosed}
                  reopen={(reason, options) =>
                    api.closing.reopenShift({ shiftId: shift.id, reason }, options)
                  }
                  onReopened={onChanged}
                />
                {shift.dayClosed ? (
                  <span className="soft">{t('closing.dayClosedNote', { date: shift.openedOn })}</span>
                ) : null}
              </>
            ) : null
          }
        />
      )}
    </>
  );
}
