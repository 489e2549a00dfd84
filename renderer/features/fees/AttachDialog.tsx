import { Checkbox, Form } from 'antd';
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

interface Fields {
  readonly unitKinds: readonly UnitKind[];
  readonly buildingIds: readonly number[];
  readonly fromOn: string;
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
    unitKinds: ['residence'],
    buildingIds: [],
    fromOn: `${today.slice(0, 4)}-01-01`,
  });
  const [fields, setFields] = useState(first);
  const buildings = useLoaded(() => api.archives.buildings(), [api]);
  const preview = useLoaded(
    () => api.fees.previewAttach({ itemId: item.id, to: ruleOf(fields), fromOn: fields.fromOn }),
    [api, item.id, fields],
  );
  useEffect(() => {
    if (open) setFields(first);
  }, [open, first]);
  const { value: counts, failure } = preview.loadable;
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.attach.title', { name: item.name })}
      okText={t('fees.attach.do', { count: formatCount(counts?.attached ?? 0) })}
      initialValues={first}
      onValuesChange={(_changed, values) => {
        if (values.fromOn !== null) setFields(values);
      }}
      onClose={onClose}
      submit={async (values, options) => {
        const done = await api.fees.attach(
          { itemId: item.id, to: ruleOf(values), fromOn: values.fromOn },
          options,
        );
        notices.succeed('fees.attach.done', { name: item.name, count: formatCount(done.attached) });
        onSaved();
      }}
    >
      <Form.Item name="unitKinds" label={t('fees.attach.kinds')} extra={t('fees.attach.allWhenEmpty')}>
        <Checkbox.Group options={UNIT_KINDS.map((value) => ({ value, label: t(`unitKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="buildingIds" label={t('fees.attach.buildings')} extra={t('fees.attach.allWhenEmpty')}>
        <Checkbox.Group
          options={(buildings.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="fromOn"
        label={t('fees.attach.from')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput allowClear={false} />
      </Form.Item>
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

function ruleOf({ unitKinds, buildingIds }: Fields): AttachTo {
  return { kind: 'rule', unitKinds: [...unitKinds], buildingIds: [...buildingIds] };
}
