import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { receiptDocument } from '../../../shared/features/fees/receipt-document.ts';
import { LANGUAGES, languageSchema } from '../../../shared/i18n/language.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';

/** Receipts are printed in the language this desk last chose, whatever the screen speaks. */
const LANGUAGE_ENTRY = 'guanjia.receiptLanguage';

/** A receipt as the page it will be. The first print is the original; each further one is counted and marked. */
export function ReceiptView(props: {
  readonly receipt: Receipt;
  /** The receipt was only just made, so its first print is still to come. */
  readonly fresh: boolean;
  readonly onReprinted: (receipt: Receipt) => void;
  readonly actions?: ReactNode;
}) {
  const { receipt, fresh, onReprinted } = props;
  const { api } = useApp();
  const mayPrint = CASHIER_ROLES.includes(useStaff().role);
  const t = useText();
  const [language, setLanguage] = useState(
    () => languageSchema.safeParse(localStorage.getItem(LANGUAGE_ENTRY)).data ?? 'zh-Hant',
  );
  const [original, setOriginal] = useState(fresh);
  const [asked, setAsked] = useState(0);
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(() => receiptDocument(receipt, language), [receipt, language]);

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
        <Segmented
          className="receipt-language"
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
