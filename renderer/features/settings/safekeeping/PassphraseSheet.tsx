import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { passphraseSheet } from '../../../../shared/features/safekeeping/passphrase-sheet.ts';
import { useApi, useOffice } from '../../../app/app-context.ts';
import { useLanguage, useText } from '../../../app/texts.ts';
import { useLoaded } from '../../../app/use-loaded.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { SheetPage } from './SheetPage.tsx';

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
  const { siteName, today } = useOffice();
  const t = useText();
  const language = useLanguage();
  const sheet = useMemo(
    () => passphraseSheet({ siteName, folder, printedOn: today }, language),
    [siteName, folder, today, language],
  );
  return <SheetPage title={t('target.sheet')} document={sheet} />;
}
