import { observer } from 'mobx-react-lite';
import type { Api } from '../../../shared/api/contract.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import type { RequestSort } from '../../../shared/features/leave/leave.ts';
import { leaveForm } from '../../../shared/features/leave/leave-form.ts';
import { overtimeForm } from '../../../shared/features/leave/overtime-form.ts';
import { swapForm } from '../../../shared/features/leave/swap-form.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

const TITLES = {
  leave: 'leavePaper.leaveForm',
  overtime: 'leavePaper.overtimeForm',
  swap: 'leavePaper.swapForm',
} as const;

/** The form of a request as the page that it will be, to be signed. */
export const RequestFormPage = observer(function RequestFormPage(props: {
  readonly sort: RequestSort;
  readonly id: number;
}) {
  const { sort, id } = props;
  const api = useApi();
  const { siteName } = useOffice();
  const language = useLanguage();
  const t = useText();
  const loaded = useLoaded(
    () => documentOf({ api, office: siteName, sort, id }, language),
    [api, siteName, sort, id, language],
  );
  return (
    <>
      <PageHeader up={`staff/leave/${sort}/${id}`} title={t(TITLES[sort])} />
      <div className="leave-scroll">
        <LoadedView of={loaded}>
          {(document) => (
            <DocumentSheet
              document={document}
              deliver={() => api.leave.deliverForm({ sort, id, language })}
            />
          )}
        </LoadedView>
      </div>
    </>
  );
});

async function documentOf(
  of: { readonly api: Api; readonly office: string; readonly sort: RequestSort; readonly id: number },
  language: Language,
): Promise<OfficeDocument> {
  const { api, office, sort, id } = of;
  const dayOf = (instant: string): string => formatInstant(instant).slice(0, 10);
  if (sort === 'overtime')
    return overtimeForm({ office, dayOf, ...(await api.leave.overtime({ id })) }, language);
  if (sort === 'swap') return swapForm({ office, dayOf, ...(await api.leave.swap({ id })) }, language);
  const [{ leave }, settings] = await Promise.all([api.leave.leave({ id }), api.leave.settings()]);
  return leaveForm({ office, dayOf, leave, settings }, language);
}
