import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { restoreRecordDocument } from '../../../../shared/features/safekeeping/restore-record.ts';
import type { RestoreRecord } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApi, useOffice } from '../../../app/app-context.ts';
import { formatInstant } from '../../../app/format.ts';
import { useLanguage, useText } from '../../../app/texts.ts';
import { useLoaded } from '../../../app/use-loaded.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { SheetPage } from './SheetPage.tsx';

/** One restore and everything that was lost by it, as the list that is printed and ticked off. */
export const RestoreRecordPage = observer(function RestoreRecordPage({ id }: { readonly id: string }) {
  const api = useApi();
  const t = useText();
  const restores = useLoaded(() => api.safekeeping.restores(), [api]);
  return (
    <LoadedView of={restores}>
      {(records) => {
        const record = id === 'newest' ? records[0] : records.find((each) => String(each.id) === id);
        return record === undefined ? (
          <>
            <PageHeader title={t('restore.history')} up="settings/backup" />
            <EmptyState title={t('restore.record.gone')} />
          </>
        ) : (
          <OneRecord record={record} />
        );
      }}
    </LoadedView>
  );
});

function OneRecord({ record }: { readonly record: RestoreRecord }) {
  const { siteName } = useOffice();
  const t = useText();
  const language = useLanguage();
  const sheet = useMemo(
    () => restoreRecordDocument(record, { language, siteName, clock: formatInstant }),
    [record, language, siteName],
  );
  return (
    <SheetPage title={t(`restore.kind.${record.kind}`)} detail={formatInstant(record.at)} document={sheet}>
      {record.aside === '' ? null : (
        <p className="backup-folder">
          {t('restore.record.aside')} <code>{record.aside}</code>
        </p>
      )}
    </SheetPage>
  );
}
