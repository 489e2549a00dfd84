import { Form, Input, Select } from 'antd';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import { KEY_KINDS, type KeyKind } from '../../../shared/features/household/key-item.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';

interface KeyValues {
  readonly kind: KeyKind;
  readonly number: string;
  readonly label: string;
  readonly note: string;
  /** Absent where the household is given, or when cleared. */
  readonly unitId?: number | null;
}

/** Registers a key or card, or corrects what is written about one. */
export function KeyDialog(props: {
  readonly open: boolean;
  /** Null for a new one. */
  readonly item: KeyItem | null;
  /** The household that a new one belongs to; null lets the person choose. */
  readonly unitId: number | null;
  readonly onClose: () => void;
  readonly onSaved: (item: KeyItem) => void;
  /** A colleague moved or corrected the key meanwhile: it is to be read anew. */
  readonly onStale?: () => void;
}) {
  const api = useApi();
  const t = useText();
  const { item, unitId: ofUnit } = props;
  const [form] = Form.useForm<KeyValues>();
  const values: KeyValues =
    item === null
      ? { kind: 'accessCard', number: '', label: '', note: '', unitId: null }
      : { kind: item.kind, number: item.number, label: item.label, note: item.note, unitId: item.unitId };
  useFollowRecord(form, props.open && item !== null ? item.version : null, values);
  return (
    <FormDialog<KeyValues>
      open={props.open}
      title={t(item === null ? 'keys.register' : 'keys.edit')}
      okText={t(item === null ? 'keys.register' : 'action.save')}
      form={form}
      initialValues={values}
      submit={async ({ unitId = null, ...fields }, options) => {
        const asRead = item === null ? {} : { id: item.id, version: item.version };
        const save = () => api.household.saveKey({ ...fields, unitId: ofUnit ?? unitId, ...asRead }, options);
        props.onSaved(await saveOrRefresh(save, () => props.onStale?.()));
      }}
      onClose={props.onClose}
    >
      <Form.Item name="kind" label={t('keys.kind')}>
        <Select options={KEY_KINDS.map((value) => ({ value, label: t(`keyKind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="number"
        label={t('keys.number')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={40} autoFocus spellCheck={false} />
      </Form.Item>
      {ofUnit === null ? (
        <Form.Item name="unitId" label={t('keys.ofUnit')} extra={t('keys.unitHint')}>
          <UnitPicker {...(item === null ? {} : { chosenTitle: item.unitName })} />
        </Form.Item>
      ) : null}
      <Form.Item name="label" label={t('keys.label')}>
        <Input maxLength={60} placeholder={t('keys.labelHint')} />
      </Form.Item>
      <Form.Item name="note" label={t('keys.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
