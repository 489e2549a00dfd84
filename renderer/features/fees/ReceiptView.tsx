import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { receiptDocument } from '../../../shared/features/fees/receipt-document.ts';
import { type ReceiptLayout, SHIPPED_LAYOUTS } from '../../../shared/features/fees/receipt-layout.ts';
import { LANGUAGES, languageSchema } from '../../../shared/i18n/language.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { keepLayoutHere, layoutHere } from './receipt-places.ts';

/** Receipts are printed in the language this desk last chose, whatever the screen speaks. */
const LANGUAGE_ENTRY = 'guanjia.receiptLanguage';

interface ReceiptViewProps {
  readonly receipt: Receipt;
  /** The receipt was only just made, so its first print is still to come. */
  readonly fresh: boolean;
  readonly onReprinted: (receipt: Receipt) => void;
  readonly actions?: ReactNode;
}

/** A receipt as the page it will be. The first print is the original; each further one is counted and marked. */
export function ReceiptView(props: ReceiptViewProps) {
  const { api } = useApp();
  const { seriesCode } = props.receipt;
  const loaded = useLoaded(async () => {
    const [layouts, series] = await Promise.all([api.fees.receiptLayouts(), api.fees.receiptSeries()]);
    return { layouts, usual: series.find(({ code }) => code === seriesCode)?.layout ?? null };
  }, [api, seriesCode]);
  return (
    <LoadedView of={loaded}>
      {({ layouts, usual }) => (
        <OnPaper {...props} layouts={layouts} usual={layoutHere(seriesCode) ?? usual ?? 'a5'} />
      )}
    </LoadedView>
  );
}

function OnPaper(
  props: ReceiptViewProps & {
    readonly layouts: readonly ReceiptLayout[];
    readonly usual: ReceiptLayout['name'];
  },
) {
  const { receipt, fresh, onReprinted, layouts } = props;
  const { api } = useApp();
  const mayPrint = CASHIER_ROLES.includes(useStaff().role);
  const t = useText();
  const [language, setLanguage] = useState(
    () => languageSchema.safeParse(localStorage.getItem(LANGUAGE_ENTRY)).data ?? 'zh-Hant',
  );
  const [layoutName, setLayoutName] = useState(props.usual);
  const layout = layouts.find(({ name }) => name === layoutName) ?? SHIPPED_LAYOUTS[layoutName];
  const [original, setOriginal] = useState(fresh);
  const [asked, setAsked] = useState(0);
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(() => receiptDocument(receipt, language, layout), [receipt, language, layout]);

  useEffect(() => {
    // Printed only after the page bears its mark.
    if (asked > 0) sheet.current?.print();
  }, [asked]);
  const print = useAction(async () => {
    if (original) setOriginal(false);
    else onReprinted(await api.fees.reprint({ receiptId: receipt.id }));
    setAsked((before) => before + 1);
  });
  useShortcuts(mayPrint ? [{ keys: 'F9', does: 'fees.print', run: () => void print.run() }] : []);

  return (
    <div className="receipt-view">
      <div className="receipt-bar">
        {mayPrint ? (
          <Button
            type="primary"
            icon={<PrinterOutlined />}
            loading={print.busy}
            onClick={() => void print.run()}
          >
            {t(original ? 'fees.print' : 'fees.reprint')} <kbd>F9</kbd>
          </Button>
        ) : null}
        {props.actions}
        <Select
          className="receipt-layout"
          aria-label={t('fees.layout')}
          value={layoutName}
          options={layouts.map(({ name }) => ({ value: name, label: t(`fees.layout.${name}`) }))}
          onChange={(name) => {
            keepLayoutHere(receipt.seriesCode, name);
            setLayoutName(name);
          }}
        />
        <Segmented
          aria-label={t('fees.receiptLanguage')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`fees.receiptLanguage.${value}`) }))}
          onChange={(value) => {
            localStorage.setItem(LANGUAGE_ENTRY, value);
            setLanguage(value);
          }}
        />
      </div>
      <DocumentPreview ref={sheet} document={page} />
    </div>
  );
}
