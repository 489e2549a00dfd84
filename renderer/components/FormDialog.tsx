import { Form, type FormInstance, Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { ApiError } from '../../shared/api/api-error.ts';
import { useText } from '../app/texts.ts';
import { useDiscardQuestion } from '../app/use-discard-question.ts';
import { FailureNote } from './FailureNote.tsx';
import { useFormSubmit } from './use-form-submit.ts';

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
  /** The dialog is there in full and holds the focus. */
  readonly onShown?: () => void;
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
  const mayDiscard = useDiscardQuestion();
  const [ownForm] = Form.useForm<Values>();
  const form = props.form ?? ownForm;
  const formId = useId();
  const key = useRef(crypto.randomUUID());
  const { failure, busy, submit } = useFormSubmit(form, async (values) => {
    try {
      await props.submit(values, { key: key.current });
    } catch (error) {
      // An answered no is final for its key; only a call without an answer is repeated under the same one.
      if (error instanceof ApiError) key.current = crypto.randomUUID();
      throw error;
    }
  });

  const close = async (): Promise<void> => {
    if (busy) return;
    if (!form.isFieldsTouched() || (await mayDiscard())) onClose();
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
      afterOpenChange={(shown) => {
        if (shown) props.onShown?.();
      }}
      // Its frame has the focus where there is no field.
      wrapProps={{ onKeyDown: handleKey }}
      destroyOnHidden
      forceRender={false}
    >
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
    </Modal>
  );
}
