import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { isShownInWindow } from '../../../shared/features/documents/document.ts';
import type { FilingAttachment } from '../../../shared/features/filing/filing-entry.ts';
import { fetchFile } from '../../api/fetch-file.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useHalfMinute } from '../../components/use-half-minute.ts';

interface Shown {
  /** Of a picture held in this window alone. */
  readonly address: string;
  readonly reason: string;
}

/** Shows a picture in the window and hands everything else over; what is guarded asks why. */
export function OpenAttachment(props: {
  /** Null while closed. */
  readonly attachment: FilingAttachment | null;
  readonly onClose: () => void;
}) {
  const { attachment, onClose } = props;
  const { api, notices } = useApp();
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
  useHalfMinute(attachment?.sensitive === true ? shown : null, close);
  const take = async (reason: string): Promise<void> => {
    if (attachment === null) return;
    const delivery = await api.filing.takeAttachment({ attachmentId: attachment.id, reason });
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('documents.fileReady', { file: delivery.fileName });
    close();
  };
  const isInWindow = attachment !== null && isShownInWindow(attachment.mediaType);
  const look = async (reason: string): Promise<void> => {
    if (attachment === null) return;
    if (!isInWindow) return take(reason);
    const picture = await fetchFile(await api.filing.openAttachment({ attachmentId: attachment.id, reason }));
    setShown({ address: URL.createObjectURL(picture), reason });
  };
  const takeShown = useAction(take);
  return (
    <>
      <FormDialog<{ readonly reason?: string }>
        open={attachment !== null && shown === null}
        title={attachment?.title ?? ''}
        okText={t(isInWindow ? 'documents.open' : 'documents.take')}
        initialValues={{ reason: '' }}
        submit={({ reason }) => look(reason ?? '')}
        onClose={close}
      >
        {isInWindow ? null : <p className="dialog-note">{t('documents.takeToView')}</p>}
        {attachment?.sensitive === true ? (
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
        title={attachment?.title ?? ''}
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
        {attachment?.sensitive === true ? <p className="dialog-note">{t('documents.hidesSoon')}</p> : null}
        {shown === null ? null : (
          <div className="filing-picture">
            <img src={shown.address} alt={attachment?.title ?? ''} />
          </div>
        )}
      </Modal>
    </>
  );
}
