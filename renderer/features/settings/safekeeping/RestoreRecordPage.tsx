import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useRef } from 'react';
import { restoreRecordDocument } from '../../../../shared/features/safekeeping/restore-record.ts';
import type { RestoreRecord } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApi, useApp, useOffice } from '../../../app/app-context.ts';
import { formatInstant } from '../../../app/format.ts';
import { useShortcuts } from '../../../app/shortcuts.ts';
import { useLanguage, useText } from '../../../app/texts.ts';
import { useLoaded } from '../../../app/use-loaded.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../../components/DocumentPreview.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';

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
  const { route } = useApp();
  const { siteName } = useOffice();
  const t = useText();
  const language = useLanguage();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(
    () => restoreRecordDocument(record, { language, siteName, clock: formatInstant }),
    [record, language, siteName],
  );
  const print = (): void => sheet.current?.print();
  useShortcuts([
    { keys: 'F9', does: 'restore.record.print', run: print },
    { keys: 'Escape', does: 'keys.back', run: () => route.go('settings/backup') },
  ]);
  return (
    <>
      <PageHeader
        title={t(`restore.kind.${record.kind}`)}
        detail={formatInstant(record.at)}
        up="settings/backup"
        actions={
          <Button type="primary" icon={<PrinterOutlined aria-hidden="true" />} onClick={print}>
            {t('restore.record.print')} <kbd>F9</kbd>
          </Button>
        }
      />
      {record.aside === '' ? null : (
        <p className="backup-folder">
          {t('restore.record.aside')} <code>{record.aside}</code>
        </p>
      )}
      <DocumentPreview ref={sheet} document={page} />
    </>
  );
}
