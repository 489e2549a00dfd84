import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { RecordDialogProps } from './record-dialog.ts';

interface KeptRow {
  readonly id: number;
  readonly version: number;
}

/** What a row is saved under: nothing for a new one. */
type AsRead = Partial<KeptRow>;

/** Adds a row to a household or changes one; what a colleague saved meanwhile is fetched and nothing of it overwritten. */
export function RecordFormDialog<Row extends KeptRow, Values extends object>(props: {
  readonly dialog: RecordDialogProps<Row>;
  /** What such a row is called. */
  readonly what: string;
  readonly values: Values;
  /** Saves and answers what the row is called now. */
  readonly save: (values: Values, asRead: AsRead, options: { readonly key: string }) => Promise<string>;
  readonly children: ReactNode;
}) {
  const t = useText();
  const [form] = Form.useForm<Values>();
  const { dialog, what, values, save } = props;
  const { open, row, onStale } = dialog;
  useFollowRecord(form, open && row !== null ? row.version : null, values);
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      title={t(row === null ? 'records.addOf' : 'records.editOf', { what })}
      okText={row === null ? t('records.addOf', { what }) : t('action.save')}
      initialValues={values}
      submit={async (typed, options) => {
        const asRead = row === null ? {} : { id: row.id, version: row.version };
        dialog.onSaved(await saveOrRefresh(() => save(typed, asRead, options), onStale));
      }}
      onClose={dialog.onClose}
    >
      {props.children}
    </FormDialog>
  );
}
