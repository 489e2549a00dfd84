import { FilePdfOutlined, FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useDeliveredFile } from './use-delivered-file.ts';

/** The ways in which a letter becomes paper or a file. */
export function LetterPaper(props: { readonly letterId: number | null; readonly onPrint: () => void }) {
  const { letterId, onPrint } = props;
  const api = useApi();
  const { capabilities } = useOffice();
  const t = useText();
  const delivered = useDeliveredFile();
  const docx = useAction(async (id: number) => delivered(await api.letters.deliverDocx({ id })));
  const pdf = useAction(async (id: number) => delivered(await api.letters.deliverPdf({ id })));
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={onPrint}>
        {t('letters.print')} <kbd>F9</kbd>
      </Button>
      {letterId === null ? null : (
        <>
          <Button icon={<FileWordOutlined />} loading={docx.busy} onClick={() => void docx.run(letterId)}>
            {t('letters.docx')}
          </Button>
          <Tooltip title={capabilities.pdf ? null : t('letters.noPdf')}>
            <Button
              icon={<FilePdfOutlined />}
              loading={pdf.busy}
              disabled={!capabilities.pdf}
              onClick={() => void pdf.run(letterId)}
            >
              {t('letters.pdf')}
            </Button>
          </Tooltip>
        </>
      )}
    </>
  );
}
