import { Form, Input } from 'antd';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { formatCount } from '../app/format.ts';
import { useText } from '../app/texts.ts';
import { FormDialog } from './FormDialog.tsx';

export interface ExportPurpose {
  readonly receiver: string;
  readonly reason: string;
}

/** Asks for whom and why a list leaves, before it does. */
export function ExportDialog(props: {
  readonly open: boolean;
  readonly title: MessageKey;
  readonly rows: number;
  /** What was typed for the list before, since one list often follows another for the same purpose. */
  readonly before: ExportPurpose | null;
  readonly onExport: (purpose: ExportPurpose) => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const list = t(props.title);
  return (
    <FormDialog<ExportPurpose>
      open={props.open}
      title={t('grid.export.title', { list })}
      okText={t('grid.export')}
      initialValues={props.before ?? { receiver: t('grid.export.ownUse') }}
      onClose={props.onClose}
      submit={(purpose) => {
        props.onExport(purpose);
        return Promise.resolve();
      }}
    >
      <p className="dialog-note">{t('grid.export.note', { count: formatCount(props.rows) })}</p>
      <PurposeFields />
    </FormDialog>
  );
}

/** For whom and why, in whichever dialog a list leaves from. */
export function PurposeFields() {
  const t = useText();
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <>
      <Form.Item name="reason" label={t('exchange.pack.reason')} rules={required}>
        <Input.TextArea autoFocus maxLength={500} rows={2} placeholder={t('grid.export.reasonHint')} />
      </Form.Item>
      <Form.Item name="receiver" label={t('exchange.pack.receiver')} rules={required}>
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}
