import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { FileDelivery, ShownFile } from '../../shared/api/file-delivery.ts';
import { type DocumentMediaType, isShownInWindow } from '../../shared/features/documents/document.ts';
import { fetchFile } from '../api/fetch-file.ts';
import { receiveFile } from '../api/receive-file.ts';
import { useApp } from '../app/app-context.ts';
import { useText } from '../app/texts.ts';
import { useAction } from '../app/use-action.ts';
import { FormDialog } from './FormDialog.tsx';
import { useHalfMinute } from './use-half-minute.ts';

export interface FileToOpen {
  readonly id: number;
  readonly title: string;
  readonly mediaType: DocumentMediaType;
  /** Whoever looks says why. */
  readonly sensitive: boolean;
}

interface Shown {
  /** Of a picture held in this window alone. */
  readonly address: string;
  readonly reason: string;
}

/** Shows a picture in the window and hands everything else over to be opened on the PC; what is guarded asks why. */
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
  useEffect(() => {
    if (shown === null) return undefined;
    return () => URL.revokeObjectURL(shown.address);
  }, [shown]);

  const close = (): void => {
    setShown(null);
    onClose();
  };
  useHalfMinute(file?.sensitive === true ? shown : null, close);
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
    const picture = await fetchFile(await props.open(file, reason));
    setShown({ address: URL.createObjectURL(picture), reason });
  };
  const lookAtOnce = useAction(async () => {
    try {
      await look('');
    } catch (error) {
      // Nothing is open then, and the same file can be chosen again.
      close();
      throw error;
    }
  });
  const takeShown = useAction(take);
  const isInWindow = file !== null && isShownInWindow(file.mediaType);
  const asks = file !== null && (file.sensitive || !isInWindow);
  const id = file?.id;
  useEffect(() => {
    if (id !== undefined && !asks) void lookAtOnce.run();
    // A file is opened once, when it is chosen.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);

  return (
    <>
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
        {file?.sensitive === true ? <p className="dialog-note">{t('documents.hidesSoon')}</p> : null}
        {shown === null ? null : (
          <div className="opened-picture">
            <img src={shown.address} alt={file?.title ?? ''} />
          </div>
        )}
      </Modal>
    </>
  );
}
