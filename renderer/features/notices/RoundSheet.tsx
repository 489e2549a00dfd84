import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { PostingRow } from '../../../shared/features/notices/notice.ts';
import { roundDocument } from '../../../shared/features/notices/round-document.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** 巡查張貼清單 as the page that it will be. */
export const RoundSheet = observer(function RoundSheet() {
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(
    () =>
      api.notices.postings({
        filters: { state: { kind: 'oneOf', values: ['waiting', 'lost', 'toTakeDown'] } },
        limit: 2000,
      }),
    [api],
  );
  return (
    <>
      <PageHeader up="letters/notices/tasks" title={t('notices.roundTitle')} />
      <div className="notice-scroll">
        <LoadedView of={loaded}>{({ rows }) => <Sheet rows={rows} />}</LoadedView>
      </div>
    </>
  );
});

function Sheet({ rows }: { readonly rows: readonly PostingRow[] }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => roundDocument({ office: siteName, rows, printedOn: today }, language),
    [siteName, rows, today, language],
  );
  return <DocumentSheet document={document} deliver={() => api.notices.deliverRound({ language })} />;
}
