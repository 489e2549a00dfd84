import { Form, Input, Modal } from 'antd';
import { useText } from '../app/texts.ts';
import { useHalfMinute } from './use-half-minute.ts';

/** What was masked, in full, and whose it is. */
export interface RevealedValues {
  readonly name: string;
  readonly values: readonly string[];
}

/** Shows what was masked for half a minute. */
export function Revealed(props: {
  /** Null while nothing is shown; a value of its own each time something is. */
  readonly shown: RevealedValues | null;
  readonly onHide: () => void;
}) {
  const { shown, onHide } = props;
  const t = useText();
  useHalfMinute(shown, onHide);
  return (
    <Modal
      open={shown !== null}
      title={shown?.name ?? ''}
      width={360}
      footer={null}
      onCancel={onHide}
      destroyOnHidden
    >
      {shown?.values.length === 0 ? <p>{t('archives.revealNothing')}</p> : null}
      <ul className="revealed">
        {shown?.values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </Modal>
  );
}

/** Why something masked is looked at, which the office keeps. */
export function RevealReason() {
  const t = useText();
  return (
    <Form.Item
      name="reason"
      label={t('archives.revealReason')}
      rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
    >
      <Input maxLength={200} autoFocus placeholder={t('archives.revealReasonHint')} />
    </Form.Item>
  );
}
