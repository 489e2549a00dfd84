import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import { receiptDocument } from '../../../shared/features/fees/receipt-document.ts';
import {
  type ReceiptLayout,
  type ReceiptLayoutName,
  SHIPPED_LAYOUTS,
} from '../../../shared/features/fees/receipt-layout.ts';
import { sampleReceipt } from '../../../shared/features/fees/receipt-sample.ts';
import { receiptTestPage } from '../../../shared/features/fees/receipt-test-page.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentPreview } from '../../components/DocumentPreview.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PagePreview, type PagePreviewHandle, styleNonce } from '../../components/PagePreview.tsx';
import { LayoutFields } from './LayoutFields.tsx';

const SHOWN = ['receipt', 'long', 'test'] as const;
const LONG_LINES = 12;

/** What receipts are printed on: the fields on the left, the paper on the right as it will be. */
export function ReceiptLayouts() {
  const { api } = useApp();
  const loaded = useLoaded(() => api.fees.receiptLayouts(), [api]);
  return (
    <LoadedView of={loaded}>{(layouts) => <Layouts layouts={layouts} onSaved={loaded.reload} />}</LoadedView>
  );
}

function Layouts(props: { readonly layouts: readonly ReceiptLayout[]; readonly onSaved: () => void }) {
  const { layouts, onSaved } = props;
  const t = useText();
  const [name, setName] = useState<ReceiptLayoutName>('a5');
  const kept = layouts.find((each) => each.name === name) ?? SHIPPED_LAYOUTS[name];
  return (
    <>
      <Segmented
        className="fee-views"
        aria-label={t('fees.layout')}
        value={name}
        options={layouts.map((each) => ({ value: each.name, label: t(`fees.layout.${each.name}`) }))}
        onChange={setName}
      />
      <OneLayout key={`${name}-${kept.version}`} kept={kept} onSaved={onSaved} />
    </>
  );
}

function OneLayout({ kept, onSaved }: { readonly kept: ReceiptLayout; readonly onSaved: () => void }) {
  const { api, notices } = useApp();
  const mayChange = MANAGER_ONLY.includes(useStaff().role);
  const t = useText();
  const [layout, setLayout] = useState(kept);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('receipt');
  const dirty = JSON.stringify(layout) !== JSON.stringify(kept);
  useLeaveGuard(dirty);
  const save = useAction(async () => {
    await api.fees.saveReceiptLayout(layout);
    notices.succeed('fees.layout.saved');
    onSaved();
  });
  const reset = useAction(async () => {
    await api.fees.resetReceiptLayout({ name: kept.name, version: kept.version });
    notices.succeed('fees.layout.resetDone');
    onSaved();
  });
  const [printing, setPrinting] = useState(false);
  return (
    <div className="layout-setting">
      <section className="panel layout-fields" aria-label={t(`fees.layout.${layout.name}`)}>
        <p className="soft">{t(mayChange ? 'fees.layout.explain' : 'fees.layout.readOnly')}</p>
        <LayoutFields layout={layout} disabled={!mayChange} onChange={setLayout} />
      </section>
      <section className="layout-paper" aria-label={t('fees.layout.paper')}>
        <div className="receipt-bar">
          <Segmented
            aria-label={t('fees.layout.paper')}
            value={shown}
            options={SHOWN.map((value) => ({ value, label: t(`fees.layout.preview.${value}`) }))}
            onChange={setShown}
          />
          <Button
            icon={<PrinterOutlined />}
            onClick={() => {
              setShown('test');
              setPrinting(true);
            }}
          >
            {t('fees.layout.test')}
          </Button>
          {mayChange ? (
            <div className="layout-actions">
              <Button loading={reset.busy} onClick={() => void reset.run()}>
                {t('fees.layout.reset')}
              </Button>
              <Button type="primary" disabled={!dirty} loading={save.busy} onClick={() => void save.run()}>
                {t('action.save')}
              </Button>
            </div>
          ) : null}
        </div>
        {shown === 'test' ? (
          <TestPage layout={layout} printing={printing} onPrinted={() => setPrinting(false)} />
        ) : (
          <Sample layout={layout} lines={shown === 'long' ? LONG_LINES : 2} />
        )}
      </section>
    </div>
  );
}

function Sample({ layout, lines }: { readonly layout: ReceiptLayout; readonly lines: number }) {
  const language = useLanguage();
  const page = useMemo(
    () => receiptDocument(sampleReceipt(language, lines), language, layout),
    [layout, lines, language],
  );
  return <DocumentPreview document={page} />;
}

/** Rulers in millimetres, to look at and to print. */
function TestPage(props: {
  readonly layout: ReceiptLayout;
  readonly printing: boolean;
  readonly onPrinted: () => void;
}) {
  const { layout, printing, onPrinted } = props;
  const language = useLanguage();
  const t = useText();
  const sheet = useRef<PagePreviewHandle>(null);
  const { html, widthMm } = useMemo(
    () => receiptTestPage(layout, language, { nonce: styleNonce }),
    [layout, language],
  );
  useEffect(() => {
    if (!printing) return;
    sheet.current?.print();
    onPrinted();
  }, [printing, onPrinted]);
  return <PagePreview ref={sheet} html={html} widthMm={widthMm} title={t('receipt.test.title')} />;
}
