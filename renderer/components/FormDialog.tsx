import { App, Form, type FormInstance, Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { ApiError } from '../../shared/api/api-error.ts';
import { type CallFailure, failureOf } from '../app/call-failure.ts';
import { describeIssue } from '../app/describe-error.ts';
import { type Text, useText } from '../app/texts.ts';
import { FailureNote } from './FailureNote.tsx';

export interface FormDialogProps<Values extends object> {
  readonly open: boolean;
  readonly title: ReactNode;
  /** Says what will happen. */
  readonly okText: string;
  readonly danger?: boolean;
  readonly width?: number;
  readonly initialValues?: Partial<Values>;
  /** Pass `Form.useForm()` to read or set fields from outside. */
  readonly form?: FormInstance<Values>;
  /** Calls the office with `options` as its last argument: the key makes a second try of the same thing safe. */
  readonly submit: (values: Values, options: { readonly key: string }) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly onValuesChange?: (changed: Partial<Values>, values: Values) => void;
}

/** A form in a dialog: it keeps what was typed when the office says no, and says it under the field. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const [opened, setOpened] = useState({ open: props.open, times: 0 });
  if (opened.open !== props.open) setOpened({ open: props.open, times: opened.times + (props.open ? 1 : 0) });
  // Each opening is a dialog of its own: a clean form and a key of its own.
  return <OneDialog key={opened.times} {...props} />;
}

function OneDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { open, onClose } = props;
  const t = useText();
  const { modal } = App.useApp();
  const [ownForm] = Form.useForm<Values>();
  const form = props.form ?? ownForm;
  const formId = useId();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const key = useRef(crypto.randomUUID());

  const submit = async (values: Values): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await props.submit(values, { key: key.current });
    } catch (error) {
      const failed = failureOf(error);
      // An answered no is final for its key; only a call without an answer is repeated under the same one.
      if (error instanceof ApiError) key.current = crypto.randomUUID();
      setFailure(showUnderFields(form, failed, t) ? null : failed);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const close = async (): Promise<void> => {
    if (running.current) return;
    const discard =
      !form.isFieldsTouched() ||
      (await modal.confirm({
        title: t('leave.title'),
        content: t('leave.text'),
        okText: t('leave.discard'),
        cancelText: t('leave.stay'),
        okButtonProps: { danger: true },
        autoFocusButton: 'cancel',
      }));
    if (discard) onClose();
  };

  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    form.submit();
  };

  return (
    <Modal
      open={open}
      title={props.title}
      width={props.width ?? 480}
      okText={props.okText}
      cancelText={t('action.cancel')}
      confirmLoading={busy}
      okButtonProps={{ htmlType: 'submit', form: formId, danger: props.danger ?? false }}
      mask={{ closable: false }}
      onCancel={() => void close()}
      destroyOnHidden
      forceRender={false}
    >
      <div onKeyDown={handleKey}>
        {failure === null ? null : <FailureNote failure={failure} />}
        <Form<Values>
          id={formId}
          form={form}
          layout="vertical"
          requiredMark={false}
          preserve={false}
          scrollToFirstError
          {...(props.initialValues === undefined ? {} : { initialValues: props.initialValues })}
          onFinish={(values) => void submit(values)}
          {...(props.onValuesChange === undefined ? {} : { onValuesChange: props.onValuesChange })}
        >
          {props.children}
        </Form>
      </div>
    </Modal>
  );
}

/** Puts the office's notes under the fields they are about; false when one has no field of its own. */
export function showUnderFields<Values extends object>(
  form: FormInstance<Values>,
  failure: CallFailure,
  t: Text,
): boolean {
  if (failure.kind !== 'invalidInput') return false;
  const known = form
    .getFieldsError()
    .map(({ name }) => name)
    .filter((name) => name.length > 0);
  const placed = failure.issues.map(({ path, message }) => ({
    field: known.find((name) => name.every((part, place) => String(part) === String(path[place]))),
    words: t(describeIssue(message)),
  }));
  form.setFields(
    placed.flatMap(({ field, words }) =>
      // The names come from the form itself.
      field === undefined ? [] : [{ name: field as never, errors: [words] }],
    ),
  );
  const [firstField] = placed.flatMap(({ field }) => (field === undefined ? [] : [field]));
  if (firstField !== undefined) form.scrollToField(firstField, { focus: true });
  return placed.every(({ field }) => field !== undefined);
}
