import { Form } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FileChoice } from '../../components/FileChoice.tsx';
import type { UploadedFile } from '../../components/FileDrop.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

/** The photo of a board, kept with what was done there. */
export function PhotoDialog(props: {
  readonly actId: number | null;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}) {
  const { actId, onClose, onAdded } = props;
  const { api } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly file?: UploadedFile | null }>
      open={actId !== null}
      title={t('notices.addPhoto')}
      okText={t('notices.addPhoto')}
      width={560}
      initialValues={{ file: null }}
      onClose={onClose}
      submit={async ({ file }, options) => {
        if (file === null || file === undefined || actId === null) return;
        await api.notices.addPhoto({ ticket: file.ticket, actId }, options);
        onAdded();
      }}
    >
      <Form.Item name="file" rules={[{ required: true, message: t('documents.chooseFirst') }]}>
        <FileChoice />
      </Form.Item>
    </FormDialog>
  );
}
