import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileDelivery, ShownFile } from '../../shared/api/file-delivery.ts';
import { type DocumentMediaType, isShownInWindow } from '../../shared/features/documents/document.ts';
import { fetchFile } from '../api/fetch-file.ts';
import { receiveFile } from '../api/receive-file.ts';
import { useApp } from '../app/app-context.ts';
import { useText } from '../app/texts.ts';
import { useAction } from '../app/use-action.ts';
import { FormDialog } from './FormDialog.tsx';
import { PdfPages } from './PdfPages.tsx';
import { useHalfMinute } from './use-half-minute.ts';

export interface FileToOpen {
  readonly id: number;
  readonly title: string;
  readonly mediaType: DocumentMediaType;
  /** Whoever looks says why. */
  readonly sensitive: boolean;
}

interface Shown {
  readonly content: Blob;
  readonly reason: string;
}

/** Shows a picture or a PDF in the window and hands everything else over to be opened on the PC; what is guarded asks why. */
export function OpenFile(props: {
  /** Null while closed. */
  readonly file: FileToOpen | null;
  /** Asks the office where the file is fetched. */
  readonly open: (file: FileToOpen, reason: string) => Promise<ShownFile>;
  /** Has the office hand the file over. */
  readonly take: (file: FileToOpen, reason: string) => Promise<FileDelivery>;
  readonly onClose: () => void;
}) {
  const { file, onClose } = props;
  const { notices } = useApp();
  const t = useText();
  const [shown, setShown] = useState<Shown | null>(null);

  /** Counts what was asked for: an answer to anything but the last is no longer wanted. */
  const asked = useRef(0);
  const close = (): void => {
    asked.current += 1;
    setShown(null);
    onClose();
  };
  const readOn = useHalfMinute(file?.sensitive === true ? shown : null, close);
  const isPdf = file?.mediaType === 'application/pdf';
  const take = async (reason: string): Promise<void> => {
    if (file === null) return;
    const delivery = await props.take(file, reason);
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('documents.fileReady', { file: delivery.fileName });
    close();
  };
  const look = async (reason: string): Promise<void> => {
    if (file === null) return;
    if (!isShownInWindow(file.mediaType)) return take(reason);
    asked.current += 1;
    const request = asked.current;
    const content = await fetchFile(await props.open(file, reason));
    if (request === asked.current) setShown({ content, reason });
  };
  const lookAtOnce = async (): Promise<void> => {
    const request = asked.current + 1;
    try {
      await look('');
    } catch (error) {
      // Nothing is open then, and the same file can be chosen again.
      if (request === asked.current) close();
      throw error;
    }
  };
  const takeShown = useAction(take);
  const isInWindow = file !== null && isShownInWindow(file.mediaType);
  const asks = file !== null && (file.sensitive || !isInWindow);
  const id = file?.id;
  useEffect(
    () => () => {
      asked.current += 1;
      setShown(null);
    },
    // What was shown or asked for is not the next file's.
    // oxlint-disable-next-line react/exhaustive-deps
    [id],
  );

  return (
    <>
      {file === null || asks ? null : <AtOnce key={file.id} act={lookAtOnce} />}
      <FormDialog<{ readonly reason?: string }>
        open={asks && shown === null}
        title={file?.title ?? ''}
        okText={t(isInWindow ? 'documents.open' : 'documents.take')}
        initialValues={{ reason: '' }}
        submit={({ reason }) => look(reason ?? '')}
        onClose={close}
      >
        {isInWindow ? null : <p className="dialog-note">{t('documents.takeToView')}</p>}
        {file?.sensitive === true ? (
          <>
            <p className="dialog-note">{t('documents.lookNote')}</p>
            <Form.Item
              name="reason"
              label={t('documents.lookReason')}
              rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
            >
              <Input maxLength={200} autoFocus />
            </Form.Item>
          </>
        ) : null}
      </FormDialog>
      <Modal
        open={shown !== null}
        title={file?.title ?? ''}
        width={960}
        style={{ top: 32 }}
        onCancel={close}
        footer={
          <Button
            icon={<DownloadOutlined />}
            loading={takeShown.busy}
            onClick={() => void takeShown.run(shown?.reason ?? '')}
          >
            {t('documents.take')}
          </Button>
        }
        destroyOnHidden
      >
        {file?.sensitive === true ? (
          <p className="dialog-note">{t(isPdf ? 'pdf.hidesSoon' : 'documents.hidesSoon')}</p>
        ) : null}
        {shown === null || file === null ? null : isPdf ? (
          <PdfPages file={shown.content} title={file.title} onRead={readOn} />
        ) : (
          <Picture content={shown.content} title={file.title} />
        )}
      </Modal>
    </>
  );
}

function Picture({ content, title }: { readonly content: Blob; readonly title: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      // Held in this window alone.
      image.src = URL.createObjectURL(content);
      return () => URL.revokeObjectURL(image.src);
    },
    [content],
  );
  return (
    <div className="opened-picture">
      <img ref={show} alt={title} />
    </div>
  );
}

/** Acts once, when it appears. */
function AtOnce({ act }: { readonly act: () => Promise<void> }) {
  const action = useAction(act);
  useEffect(() => {
    void action.run();
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return null;
}
