import { Checkbox, Form } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** One board for every entrance that has none, with the lifts where the office wants it. */
export function ModelBoardsDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdded: (added: number) => void;
}) {
  const { open, onClose, onAdded } = props;
  const { api } = useApp();
  const language = useLanguage();
  const t = useText();
  return (
    <FormDialog<{ readonly lifts: boolean }>
      open={open}
      title={t('notices.modelBoards')}
      okText={t('notices.modelBoards')}
      initialValues={{ lifts: false }}
      onClose={onClose}
      submit={async ({ lifts }, options) => {
        const { added } = await api.notices.modelBoards({ language, lifts }, options);
        onAdded(added);
      }}
    >
      <p className="dialog-note">{t('notices.noBoardsText')}</p>
      <Form.Item name="lifts" valuePropName="checked">
        <Checkbox autoFocus>{t('notices.modelLifts')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
