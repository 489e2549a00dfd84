import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { Memo } from '../../../shared/features/memos/memo.ts';
import { memoSheet } from '../../../shared/features/memos/memo-sheet.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** 簽閱表 as the page that it will be. */
export const MemoSheet = observer(function MemoSheet({ letterId }: { readonly letterId: number }) {
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(() => api.memos.memo({ letterId }), [api, letterId]);
  return (
    <>
      <PageHeader up={`letters/${letterId}`} title={t('memos.sheet')} />
      <div className="memo-scroll">
        <LoadedView of={loaded}>{(memo) => <Sheet memo={memo} />}</LoadedView>
      </div>
    </>
  );
});

function Sheet({ memo }: { readonly memo: Memo }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => memoSheet({ office: siteName, memo, when: formatInstant, printedOn: today }, language),
    [siteName, memo, today, language],
  );
  return (
    <DocumentSheet
      document={document}
      deliver={() => api.memos.deliverSheet({ letterId: memo.letterId, language })}
    />
  );
}
