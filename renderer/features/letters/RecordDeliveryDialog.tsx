import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import {
  DELIVERY_RELATIONS,
  type DeliveryRelation,
  type DeliveryResult,
  RESULTS_OF_METHOD,
} from '../../../shared/features/letters/letter-delivery.ts';
import {
  DELIVERY_METHODS,
  type DeliveryMethod,
} from '../../../shared/features/letters/letter-kind-settings.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FileDrop, type UploadedFile } from '../../components/FileDrop.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly method: DeliveryMethod;
  readonly result: DeliveryResult;
  readonly onDay: string;
  readonly receivedBy?: string;
  readonly relation?: DeliveryRelation;
  readonly idLastFour?: string;
  readonly reason?: string;
  readonly witness?: string;
  readonly reference?: string;
  readonly handler?: string;
  readonly note?: string;
}

/** What a dialog begins with; the rest is asked. */
export type Beginning = Partial<Pick<Fields, 'method' | 'result' | 'relation'>>;

export const PHOTO_ENDINGS = '.jpg,.jpeg,.png,.tif,.tiff,.heic,.pdf';

/** How letters were delivered and what came of it; what does not fit the way is not asked. */
export function RecordDeliveryDialog(props: {
  /** Closed while there are none. */
  readonly letterIds: readonly number[];
  readonly beginning?: Beginning;
  readonly title?: string;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) {
  const { letterIds, beginning = {}, onRecorded } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const method = Form.useWatch('method', form) ?? beginning.method ?? 'hand';
  const result = Form.useWatch('result', form) ?? beginning.result ?? 'signed';
  const [file, setFile] = useState<UploadedFile | null>(null);
  const close = (): void => {
    setFile(null);
    props.onClose();
  };
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={letterIds.length > 0}
      width={560}
      form={form}
      title={props.title ?? t('letters.delivery.recordMany', { count: formatCount(letterIds.length) })}
      okText={t('letters.delivery.record')}
      initialValues={{ method: 'hand', result: 'signed', relation: '', onDay: today, ...beginning }}
      onValuesChange={(changed) => {
        const [first] = changed.method === undefined ? [] : RESULTS_OF_METHOD[changed.method];
        if (first !== undefined) form.setFieldsValue({ result: first });
      }}
      submit={async (fields, options) => {
        const { recorded, proved } = await api.letters.recordDeliveries(
          {
            ...fields,
            letterIds: [...letterIds],
            ...(file === null ? {} : { ticket: file.ticket }),
          },
          options,
        );
        notices.succeed('letters.delivery.recorded', {
          count: formatCount(recorded),
          proved: formatCount(proved),
        });
        setFile(null);
        onRecorded();
      }}
      onClose={close}
    >
      <div className="letter-pair">
        <Form.Item name="method" label={t('letters.delivery.method')}>
          <Select
            options={DELIVERY_METHODS.map((value) => ({ value, label: t(`deliveryMethod.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="result" label={t('letters.delivery.result')}>
          <Select
            options={RESULTS_OF_METHOD[method].map((value) => ({
              value,
              label: t(`deliveryResult.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="onDay" label={t('letters.delivery.onDay')} rules={[{ required: true }]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="handler" label={t('letters.delivery.handler')}>
          <Input maxLength={40} />
        </Form.Item>
        {result === 'signed' || result === 'arrived' ? (
          <>
            <Form.Item
              name="receivedBy"
              label={t('letters.delivery.receivedBy')}
              extra={result === 'signed' ? t('letters.delivery.receivedByHint') : undefined}
            >
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item name="relation" label={t('letters.delivery.relation')}>
              <Select
                options={[
                  { value: '', label: '—' },
                  ...DELIVERY_RELATIONS.map((value) => ({ value, label: t(`deliveryRelation.${value}`) })),
                ]}
              />
            </Form.Item>
          </>
        ) : null}
        {result === 'signed' ? (
          <Form.Item name="idLastFour" label={t('letters.delivery.idLastFour')}>
            <Input maxLength={4} autoComplete="off" />
          </Form.Item>
        ) : null}
        {result === 'refused' || result === 'returned' ? (
          <Form.Item name="reason" label={t('letters.delivery.reason')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
        ) : null}
        {result === 'refused' ? (
          <Form.Item name="witness" label={t('letters.delivery.witness')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
        ) : null}
        {method === 'post' || method === 'message' ? (
          <Form.Item
            name="reference"
            label={t('letters.delivery.reference')}
            rules={method === 'post' && result === 'sent' ? required : []}
          >
            <Input maxLength={40} />
          </Form.Item>
        ) : null}
        <Form.Item name="note" label={t('letters.delivery.note')}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <PhotoDrop file={file} onFile={setFile} />
    </FormDialog>
  );
}

/** Takes one photo or scan and says which was taken. */
export function PhotoDrop(props: {
  readonly file: UploadedFile | null;
  readonly onFile: (file: UploadedFile) => void;
}) {
  const t = useText();
  return (
    <>
      <FileDrop
        accept={PHOTO_ENDINGS}
        title={t('letters.delivery.photo')}
        hint={t('letters.delivery.photoHint')}
        onFile={props.onFile}
      />
      {props.file === null ? null : (
        <p className="letter-note" role="status">
          {t('letters.delivery.photoTaken', { name: props.file.name })}
        </p>
      )}
    </>
  );
}
