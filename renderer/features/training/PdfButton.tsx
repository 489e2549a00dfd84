import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** A document as a PDF file, where this PC can make one. */
export function PdfButton({ deliver }: { readonly deliver: () => Promise<FileDelivery> }) {
  const { notices } = useApp();
  const { capabilities } = useOffice();
  const t = useText();
  const pdf = useAction(async () => {
    const delivery = await deliver();
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('sheet.fileReady', { file: delivery.fileName });
  });
  return (
    <Tooltip title={capabilities.pdf ? null : t('letters.noPdf')}>
      <Button
        icon={<FilePdfOutlined aria-hidden="true" />}
        loading={pdf.busy}
        disabled={!capabilities.pdf}
        onClick={() => void pdf.run()}
      >
        {t('letters.pdf')}
      </Button>
    </Tooltip>
  );
}
