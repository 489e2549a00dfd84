import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { monthOf } from '../../../shared/domain/calendar.ts';
import type { OvertimeSheet } from '../../../shared/features/leave/leave-lists.ts';
import { overtimeSheetDocument } from '../../../shared/features/leave/overtime-sheet.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** 加班月報 as the pages that it will be. */
export const OvertimeSheetPage = observer(function OvertimeSheetPage(props: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const month = props.query.get('month') ?? monthOf(today);
  const loaded = useLoaded(() => api.leave.overtimeSheet({ month }), [api, month]);
  return (
    <>
      <PageHeader
        up={`staff/leave/overtimes?month=${month}`}
        title={t('leavePaper.overtimeSheet', { month })}
      />
      <div className="leave-scroll">
        <LoadedView of={loaded}>
          {(people) =>
            people.length === 0 ? (
              <EmptyState title={t('leave.noneOvertime')} text={t('leave.noneOvertimeText')} />
            ) : (
              <Sheet people={people} month={month} />
            )
          }
        </LoadedView>
      </div>
    </>
  );
});

function Sheet({ people, month }: { readonly people: OvertimeSheet; readonly month: string }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => overtimeSheetDocument({ office: siteName, month, people, printedOn: today }, language),
    [siteName, month, people, today, language],
  );
  return (
    <DocumentSheet document={document} deliver={() => api.leave.deliverOvertimeSheet({ month, language })} />
  );
}
