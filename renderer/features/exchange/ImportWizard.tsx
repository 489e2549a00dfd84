import { Steps } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { ImportKind } from '../../../shared/features/exchange/import-kind.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ImportCheck } from './ImportCheck.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportFile } from './ImportFile.tsx';
import { ImportResult } from './ImportResult.tsx';
import { type ImportStep, ImportStore } from './import.store.ts';

const STEPS: readonly ImportStep[] = ['file', 'columns', 'check', 'done'];

/** Brings a list in: choose the file, match its columns, see what it would do, import. */
export const ImportWizard = observer(function ImportWizard({ kind }: { readonly kind: ImportKind }) {
  const { api } = useApp();
  const t = useText();
  const [store] = useState(() => new ImportStore(api, kind));
  useLeaveGuard(store.step === 'columns' || store.step === 'check');
  return (
    <>
      <PageHeader
        title={t('exchange.importOf', { kind: t(`importKind.${kind}`) })}
        detail={store.inspection?.fileName}
        up="files/imports"
      />
      <Steps
        className="import-steps"
        size="small"
        current={STEPS.indexOf(store.step)}
        status={store.step === 'done' ? 'finish' : 'process'}
        items={STEPS.map((step) => ({ title: t(`exchange.step.${step}`) }))}
      />
      {store.step === 'file' ? <ImportFile store={store} /> : null}
      {store.step === 'columns' ? <ImportColumns store={store} /> : null}
      {store.step === 'check' ? <ImportCheck store={store} /> : null}
      {store.step === 'done' ? <ImportResult store={store} /> : null}
    </>
  );
});
