import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { isShownInWindow } from '../../../shared/features/documents/document.ts';
import type { HouseholdDocument } from '../../../shared/features/documents/documents.contract.ts';
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

/** Shows a picture in the window and hands everything else over to be opened on the PC; identity papers ask why. */
export function OpenDocument(props: {
  /** Null while closed. */
  readonly document: HouseholdDocument | null;
  readonly onClose: () => void;
}) {
  const { document, onClose } = props;
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
  useHalfMinute(document?.sensitive === true ? shown : null, close);
  const take = async (reason: string): Promise<void> => {
    if (document === null) return;
    const delivery = await api.documents.take({ id: document.id, reason });
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('documents.fileReady', { file: delivery.fileName });
    close();
  };
  const look = async (reason: string): Promise<void> => {
    if (document === null) return;
    if (!isShownInWindow(document.mediaType)) return take(reason);
    const picture = await fetchFile(await api.documents.open({ id: document.id, reason }));
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
  const isInWindow = document !== null && isShownInWindow(document.mediaType);
  const asks = document !== null && (document.sensitive || !isInWindow);
  const id = document?.id;
  useEffect(() => {
    if (id !== undefined && !asks) void lookAtOnce.run();
    // A document is opened once, when it is chosen.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);

  return (
    <>
      <FormDialog<{ readonly reason?: string }>
        open={asks && shown === null}
        title={document?.title ?? ''}
        okText={t(isInWindow ? 'documents.open' : 'documents.take')}
        initialValues={{ reason: '' }}
        submit={({ reason }) => look(reason ?? '')}
        onClose={close}
      >
        {isInWindow ? null : <p className="dialog-note">{t('documents.takeToView')}</p>}
        {document?.sensitive === true ? (
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
        title={document?.title ?? ''}
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
        {document?.sensitive === true ? <p className="dialog-note">{t('documents.hidesSoon')}</p> : null}
        {shown === null ? null : (
          <div className="document-picture">
            <img src={shown.address} alt={document?.title ?? ''} />
          </div>
        )}
      </Modal>
    </>
  );
}
