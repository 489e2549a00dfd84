import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { signInDocument } from '../../../shared/features/training/sign-in-document.ts';
import type { Session } from '../../../shared/features/training/training.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PdfButton } from './PdfButton.tsx';

/** 培訓簽到表 as the page that it will be. */
export const SignInSheet = observer(function SignInSheet({ sessionId }: { readonly sessionId: number }) {
  const api = useApi();
  const t = useText();
  const file = useLoaded(() => api.training.session({ sessionId }), [api, sessionId]);
  return (
    <>
      <PageHeader up={`staff/training/${sessionId}`} title={t('training.sheet')} />
      <div className="staff-scroll">
        <LoadedView of={file}>{(session) => <Sheet session={session} />}</LoadedView>
      </div>
    </>
  );
});

function Sheet({ session }: { readonly session: Session }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => signInDocument({ office: siteName, session, printedOn: today }, language),
    [siteName, session, today, language],
  );
  const sessionId = session.id;
  return (
    <DocumentSheet
      document={document}
      deliver={() => api.training.deliverSignIn({ sessionId, language })}
      actions={<PdfButton deliver={() => api.training.deliverSignIn({ sessionId, language, as: 'pdf' })} />}
    />
  );
}
