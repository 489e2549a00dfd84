import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useRef } from 'react';
import type { OfficeDocument } from '../../../../shared/documents/document.ts';
import { useApp } from '../../../app/app-context.ts';
import { useShortcuts } from '../../../app/shortcuts.ts';
import { useText } from '../../../app/texts.ts';
import { DocumentPreview, type DocumentPreviewHandle } from '../../../components/DocumentPreview.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';

/** A sheet of the safekeeping, to be printed and kept on paper: F9 prints it, Escape goes back. */
export const SheetPage = observer(function SheetPage(props: {
  readonly title: string;
  readonly detail?: string;
  readonly document: OfficeDocument;
  /** What stands on the screen above the sheet. */
  readonly children?: ReactNode;
}) {
  const { title, detail, document, children } = props;
  const { route } = useApp();
  const t = useText();
  const sheet = useRef<DocumentPreviewHandle>(null);
  const print = (): void => sheet.current?.print();
  useShortcuts([
    { keys: 'F9', does: 'restore.record.print', run: print },
    { keys: 'Escape', does: 'keys.back', run: () => route.go('settings/backup') },
  ]);
  return (
    <>
      <PageHeader
        title={title}
        {...(detail === undefined ? {} : { detail })}
        up="settings/backup"
        actions={
          <Button type="primary" icon={<PrinterOutlined aria-hidden="true" />} onClick={print}>
            {t('restore.record.print')} <kbd>F9</kbd>
          </Button>
        }
      />
      {children}
      <DocumentPreview ref={sheet} document={document} />
    </>
  );
});
