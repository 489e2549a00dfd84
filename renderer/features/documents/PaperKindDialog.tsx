import { Form, Input, InputNumber, Select, Switch } from 'antd';
import { PAPER_PROCESSES, type PaperProcess } from '../../../shared/features/documents/document.ts';
import type { DocumentKind } from '../../../shared/features/documents/documents.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface KindValues {
  readonly code: string;
  readonly name: string;
  readonly process: PaperProcess;
  readonly required: boolean;
  readonly identity: boolean;
  readonly position: number;
  readonly active: boolean;
}

const NEW_KIND: KindValues = {
  code: '',
  name: '',
  process: 'moveIn',
  required: true,
  identity: false,
  position: 1000,
  active: true,
};

/** Adds a kind of paper to an occasion's checklist, or changes or retires one. */
export function PaperKindDialog(props: {
  readonly editing: DocumentKind | 'new' | null;
  /** A colleague saved it first. */
  readonly onStale: () => void;
  readonly onClose: () => void;
  readonly onSaved: (kind: DocumentKind) => void;
}) {
  const api = useApi();
  const t = useText();
  const known = props.editing === 'new' ? null : props.editing;
  const [form] = Form.useForm<KindValues>();
  useFollowRecord(form, known?.version ?? null, known ?? NEW_KIND);
  return (
    <FormDialog<KindValues>
      open={props.editing !== null}
      title={t(known === null ? 'papers.addKind' : 'papers.editKind')}
      okText={t('action.save')}
      form={form}
      initialValues={known ?? NEW_KIND}
      submit={async (values, options) => {
        const identity = known === null ? {} : { id: known.id, version: known.version };
        const save = () => api.documents.saveKind({ ...values, ...identity }, options);
        props.onSaved(await saveOrRefresh(save, props.onStale));
      }}
      onClose={props.onClose}
    >
      <Form.Item
        name="name"
        label={t('papers.name')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <div className="form-row">
        <Form.Item
          name="code"
          label={t('papers.code')}
          rules={[{ pattern: /^[A-Z0-9]{2,10}$/u, required: true, message: t('invalid.kindCode') }]}
        >
          <Input maxLength={10} spellCheck={false} />
        </Form.Item>
        <Form.Item name="process" label={t('papers.process')}>
          <Select options={PAPER_PROCESSES.map((value) => ({ value, label: t(`paperProcess.${value}`) }))} />
        </Form.Item>
        <Form.Item name="position" label={t('papers.position')}>
          <InputNumber className="wide-number" min={0} max={100_000} precision={0} />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="required" label={t('papers.required')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item
          name="identity"
          label={t('papers.identity')}
          valuePropName="checked"
          extra={t('papers.identityHint')}
        >
          <Switch />
        </Form.Item>
        <Form.Item name="active" label={t('papers.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
