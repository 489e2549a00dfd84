import { FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import type { FileDelivery } from '../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../shared/documents/document.ts';
import { receiveFile } from '../api/receive-file.ts';
import { useApp } from '../app/app-context.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useText } from '../app/texts.ts';
import { useAction } from '../app/use-action.ts';
import { DocumentPreview, type DocumentPreviewHandle } from './DocumentPreview.tsx';

/** A document as the pages that it will be, to print or to take as a Word file, with what else may be done beside. */
export function DocumentSheet(props: {
  readonly document: OfficeDocument;
  readonly deliver: () => Promise<FileDelivery>;
  readonly standing?: ReactNode;
  readonly actions?: ReactNode;
  /** What is to be known before the page is read. */
  readonly children?: ReactNode;
}) {
  const { document: page, deliver, standing, actions, children } = props;
  const { notices } = useApp();
  const t = useText();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const print = (): void => sheet.current?.print();
  const fetching = useAction(async () => {
    const delivery = await deliver();
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('sheet.fileReady', { file: delivery.fileName });
  });
  useShortcuts([{ keys: 'F9', does: 'sheet.print', run: print }]);
  return (
    <>
      <div className="sheet-actions">
        {standing}
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={print}>
          {t('sheet.print')} <kbd>F9</kbd>
        </Button>
        <Button
          icon={<FileWordOutlined aria-hidden="true" />}
          loading={fetching.busy}
          onClick={() => void fetching.run()}
        >
          {t('sheet.docx')}
        </Button>
        {actions}
      </div>
      {children}
      <DocumentPreview ref={sheet} document={page} />
    </>
  );
}
