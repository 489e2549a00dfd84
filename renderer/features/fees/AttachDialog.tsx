import { Checkbox, Form, Radio, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { UNIT_KINDS, type UnitKind } from '../../../shared/features/archives/household.ts';
import type { AttachTo, FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { UnitChoice } from './UnitChoice.tsx';

interface Fields {
  readonly by: AttachTo['kind'];
  readonly unitIds: readonly number[];
  readonly unitKinds: readonly UnitKind[];
  readonly buildingIds: readonly number[];
  readonly entrances: readonly string[];
  readonly handedOver: boolean;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Charges an item to every unit of some kinds and buildings; says how many before it is done. */
export const AttachDialog = observer(function AttachDialog(props: {
  readonly open: boolean;
  readonly item: FeeItem;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, item, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [first] = useState<Fields>({
    by: 'rule',
    unitIds: [],
    unitKinds: ['residence'],
    buildingIds: [],
    entrances: [],
    handedOver: false,
    fromOn: `${today.slice(0, 4)}-01-01`,
    toOn: null,
  });
  const [fields, setFields] = useState(first);
  const buildings = useLoaded(() => api.archives.buildings(), [api]);
  const preview = useLoaded(() => {
    const { to, ...days } = attachmentOf(fields);
    return to === null ? Promise.resolve(null) : api.fees.previewAttach({ itemId: item.id, to, ...days });
  }, [api, item.id, fields]);
  useEffect(() => {
    if (open) setFields(first);
  }, [open, first]);
  const required = [{ required: true, message: t('invalid.required') }];
  const { value: counts, failure } = preview.loadable;
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.attach.title', { name: item.name })}
      okText={t('fees.attach.do', { count: formatCount(counts?.attached ?? 0) })}
      initialValues={first}
      onValuesChange={(_changed, values) => {
        if (values.fromOn !== null) setFields({ ...first, ...values });
      }}
      onClose={onClose}
      submit={async (values, options) => {
        const { to, ...days } = attachmentOf({ ...first, ...values });
        if (to === null) return;
        const done = await api.fees.attach({ itemId: item.id, to, ...days }, options);
        notices.succeed('fees.attach.done', { name: item.name, count: formatCount(done.attached) });
        onSaved();
      }}
    >
      <Form.Item name="by">
        <Radio.Group
          options={(['rule', 'units'] as const).map((value) => ({
            value,
            label: t(`fees.attach.by.${value}`),
          }))}
        />
      </Form.Item>
      {fields.by === 'units' ? (
        <Form.Item name="unitIds" label={t('fees.attach.units')} rules={required}>
          <UnitChoice />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="unitKinds" label={t('fees.attach.kinds')} extra={t('fees.attach.allWhenEmpty')}>
            <Checkbox.Group options={UNIT_KINDS.map((value) => ({ value, label: t(`unitKind.${value}`) }))} />
          </Form.Item>
          <Form.Item
            name="buildingIds"
            label={t('fees.attach.buildings')}
            extra={t('fees.attach.allWhenEmpty')}
          >
            <Checkbox.Group
              options={(buildings.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item
            name="entrances"
            label={t('fees.attach.entrances')}
            extra={t('fees.attach.allWhenEmpty')}
          >
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、', ' ']} />
          </Form.Item>
          <Form.Item name="handedOver" valuePropName="checked">
            <Checkbox>{t('fees.attach.handedOver')}</Checkbox>
          </Form.Item>
        </>
      )}
      <div className="form-pair">
        <Form.Item name="fromOn" label={t('fees.attach.from')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="toOn" label={t('fees.attach.to')} extra={t('fees.attach.toExtra')}>
          <DateInput />
        </Form.Item>
      </div>
      {failure === null ? null : <FailureNote failure={failure} />}
      {counts === null ? null : (
        <p className="dialog-note" aria-live="polite">
          {t('fees.attach.preview', {
            attached: formatCount(counts.attached),
            already: formatCount(counts.already),
          })}
        </p>
      )}
    </FormDialog>
  );
});

/** What is asked of the office; no units chosen yet are nothing to ask about. */
function attachmentOf(fields: Fields): {
  readonly to: AttachTo | null;
  readonly fromOn: string;
  readonly toOn: string | null;
} {
  const { by, unitIds, unitKinds, buildingIds, entrances, handedOver, fromOn, toOn } = fields;
  if (by === 'units') {
    return { to: unitIds.length === 0 ? null : { kind: 'units', unitIds: [...unitIds] }, fromOn, toOn };
  }
  const lists = { unitKinds: [...unitKinds], buildingIds: [...buildingIds], entrances: [...entrances] };
  return { to: { kind: 'rule', ...lists, handedOver }, fromOn, toOn };
}
