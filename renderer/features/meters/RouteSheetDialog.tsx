import { PrinterOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useMemo, useRef } from 'react';
import type { MeterKind } from '../../../shared/features/meters/meter.ts';
import type { SheetRow } from '../../../shared/features/meters/readings.contract.ts';
import { routeSheetDocument } from '../../../shared/features/meters/route-sheet.ts';
import { useOffice } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../components/DocumentPreview.tsx';

/** The blank sheet to walk with, as it will be printed. */
export function RouteSheetDialog(props: {
  readonly month: string;
  readonly meterKind: MeterKind;
  readonly place: string;
  readonly rows: readonly SheetRow[];
  readonly onClose: () => void;
}) {
  const { month, meterKind, place, rows, onClose } = props;
  const { siteName } = useOffice();
  const t = useText();
  const language = useLanguage();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const page = useMemo(
    () => routeSheetDocument({ siteName: siteName ?? '', month, meterKind, place, rows }, language),
    [siteName, month, meterKind, place, rows, language],
  );
  const print = () => sheet.current?.print();
  useShortcuts([{ keys: 'F9', does: 'readings.print', run: print }]);
  return (
    <Modal
      open
      title={t('readings.print')}
      width={900}
      onCancel={onClose}
      footer={
        <Button type="primary" icon={<PrinterOutlined />} onClick={print}>
          {t('readings.print')} <kbd>F9</kbd>
        </Button>
      }
    >
      <DocumentPreview ref={sheet} document={page} />
    </Modal>
  );
}
