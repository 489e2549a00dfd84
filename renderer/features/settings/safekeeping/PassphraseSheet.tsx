import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useRef } from 'react';
import { passphraseSheet } from '../../../../shared/features/safekeeping/passphrase-sheet.ts';
import { useApi, useApp, useOffice } from '../../../app/app-context.ts';
import { useShortcuts } from '../../../app/shortcuts.ts';
import { useLanguage, useText } from '../../../app/texts.ts';
import { useLoaded } from '../../../app/use-loaded.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../../components/DocumentPreview.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';

/** The sheet for the passphrase, to be printed and written on by hand. */
export const PassphraseSheet = observer(function PassphraseSheet() {
  const api = useApi();
  const t = useText();
  const safety = useLoaded(() => api.safekeeping.safety(), [api]);
  return (
    <LoadedView of={safety}>
      {({ secondTarget }) =>
        secondTarget === null ? (
          <>
            <PageHeader title={t('target.sheet')} up="settings/backup" />
            <EmptyState title={t('safety.target.none')} text={t('safety.warning.secondTargetNone')} />
          </>
        ) : (
          <SheetOf folder={secondTarget.folder} />
        )
      }
    </LoadedView>
  );
});

function SheetOf({ folder }: { readonly folder: string }) {
  const { route } = useApp();
  const { siteName, today } = useOffice();
  const t = useText();
  const language = useLanguage();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(
    () => passphraseSheet({ siteName, folder, printedOn: today }, language),
    [siteName, folder, today, language],
  );
  const print = (): void => sheet.current?.print();
  useShortcuts([
    { keys: 'F9', does: 'restore.record.print', run: print },
    { keys: 'Escape', does: 'keys.back', run: () => route.go('settings/backup') },
  ]);
  return (
    <>
      <PageHeader
        title={t('target.sheet')}
        up="settings/backup"
        actions={
          <Button type="primary" icon={<PrinterOutlined aria-hidden="true" />} onClick={print}>
            {t('restore.record.print')} <kbd>F9</kbd>
          </Button>
        }
      />
      <DocumentPreview ref={sheet} document={page} />
    </>
  );
}
