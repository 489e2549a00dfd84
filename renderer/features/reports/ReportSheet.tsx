import { FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';

/** A report as the pages that it will be, to print or to take as a Word file. */
export function ReportSheet(props: {
  readonly document: OfficeDocument;
  readonly deliver: () => Promise<FileDelivery>;
}) {
  const { document: page, deliver } = props;
  const { notices } = useApp();
  const t = useText();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const print = (): void => sheet.current?.print();
  const fetching = useAction(async () => {
    const delivery = await deliver();
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('reports.fileReady', { file: delivery.fileName });
  });
  useShortcuts([{ keys: 'F9', does: 'reports.print', run: print }]);
  return (
    <>
      <div className="report-actions">
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={print}>
          {t('reports.print')} <kbd>F9</kbd>
        </Button>
        <Button
          icon={<FileWordOutlined aria-hidden="true" />}
          loading={fetching.busy}
          onClick={() => void fetching.run()}
        >
          {t('reports.docx')}
        </Button>
      </div>
      <DocumentPreview ref={sheet} document={page} />
    </>
  );
}
