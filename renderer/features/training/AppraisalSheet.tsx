import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { Appraisal } from '../../../shared/features/training/appraisal.ts';
import { appraisalDocument } from '../../../shared/features/training/appraisal-document.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PdfButton } from './PdfButton.tsx';

/** 考核表 to sign, as the page that it will be. */
export const AppraisalSheet = observer(function AppraisalSheet({
  appraisalId,
}: {
  readonly appraisalId: number;
}) {
  const api = useApi();
  const t = useText();
  const file = useLoaded(() => api.training.appraisal({ appraisalId }), [api, appraisalId]);
  return (
    <>
      <PageHeader up={`staff/appraisal/${appraisalId}`} title={t('appraisal.sheet')} />
      <div className="staff-scroll">
        <LoadedView of={file}>{(appraisal) => <Sheet appraisal={appraisal} />}</LoadedView>
      </div>
    </>
  );
});

function Sheet({ appraisal }: { readonly appraisal: Appraisal }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => appraisalDocument({ office: siteName, appraisal, printedOn: today }, language),
    [siteName, appraisal, today, language],
  );
  const appraisalId = appraisal.id;
  return (
    <DocumentSheet
      document={document}
      deliver={() => api.training.deliverAppraisal({ appraisalId, language })}
      actions={
        <PdfButton deliver={() => api.training.deliverAppraisal({ appraisalId, language, as: 'pdf' })} />
      }
    />
  );
}
