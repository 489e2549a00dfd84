import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

interface PromiseValues {
  readonly promisedBy: string;
  readonly promisedOn: string;
  /** A day is empty until it is chosen. */
  readonly instalments: readonly { readonly dueOn: string | null; readonly amountCents: number }[];
  readonly note?: string;
}

/** Records a promise to pay, at once or in instalments. */
export function PromiseDialog(props: {
  /** Null while it is closed. */
  readonly about: { readonly unitId: number; readonly unitName: string; readonly owedCents: number } | null;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) {
  const { about, onClose, onRecorded } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<PromiseValues>
      open={about !== null}
      title={t('dunning.promiseOf', { unit: about?.unitName ?? '' })}
      okText={t('dunning.promiseRecord')}
      width={560}
      initialValues={{
        promisedOn: today,
        instalments: [{ dueOn: null, amountCents: about?.owedCents ?? 0 }],
      }}
      submit={async ({ instalments, ...values }, options) => {
        await api.dunning.recordPromise(
          {
            ...values,
            unitId: about?.unitId ?? 0,
            instalments: instalments.map(({ dueOn, amountCents }) => ({ dueOn: dueOn ?? '', amountCents })),
          },
          options,
        );
        notices.succeed('dunning.promiseDone');
        onClose();
        onRecorded();
      }}
      onClose={onClose}
    >
      <div className="dunning-fields">
        <Form.Item name="promisedBy" label={t('dunning.promisedBy')} rules={required}>
          <Input autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item name="promisedOn" label={t('dunning.promisedOn')}>
          <DateInput max={today} allowClear={false} />
        </Form.Item>
      </div>
      <Form.List name="instalments">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="dunning-fields dunning-instalment">
                <Form.Item name={[name, 'dueOn']} label={t('dunning.instalmentDay')} rules={required}>
                  <DateInput />
                </Form.Item>
                <Form.Item
                  name={[name, 'amountCents']}
                  label={t('dunning.instalmentAmount')}
                  rules={required}
                >
                  <MoneyInput />
                </Form.Item>
                {fields.length === 1 ? null : (
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('dunning.takeOff')}
                    onClick={() => remove(name)}
                  />
                )}
              </div>
            ))}
            <Button type="link" icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({})}>
              {t('dunning.addInstalment')}
            </Button>
          </>
        )}
      </Form.List>
      <Form.Item name="note" label={t('dunning.note')}>
        <Input maxLength={300} />
      </Form.Item>
    </FormDialog>
  );
}
