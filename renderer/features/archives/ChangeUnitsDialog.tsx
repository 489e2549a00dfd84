import { Form, Radio, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { OCCUPANCY_STATES, UNIT_KINDS, WORKS_STATES } from '../../../shared/features/archives/household.ts';
import {
  COMMON_UNIT_FIELDS,
  type CommonUnitField,
  type UnitChange,
  type UnitFieldValue,
  unitFieldValueSchema,
} from '../../../shared/features/archives/unit-change.ts';
import { useApi } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { changeWords } from './change-words.ts';

interface Values {
  readonly field: CommonUnitField;
  readonly value?: unknown;
}

/** Rows of the preview; what is more is counted. */
const MOST_SHOWN = 8;

/** Sets one field of the chosen units, after a look at what each holds now. */
export const ChangeUnitsDialog = observer(function ChangeUnitsDialog(props: {
  readonly open: boolean;
  readonly unitIds: readonly number[];
  readonly onClose: () => void;
  /** With what was chosen and looked at, and the name of the field. */
  readonly onChange: (changes: readonly UnitChange[], field: string) => void;
}) {
  const { open, unitIds } = props;
  const api = useApi();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const [chosen, setChosen] = useState<Values>({ field: 'occupancyState' });
  const { field } = chosen;
  const before = useLoaded(
    async () => (open ? await api.archives.unitsBefore({ unitIds: [...unitIds], field }) : []),
    [api, open, unitIds, field],
  );
  const set = unitFieldValueSchema.safeParse(chosen).data;
  const units = before.loadable.value ?? [];
  const changing = set === undefined ? [] : units.filter((unit) => unit.set.value !== set.value);
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      title={t('changeUnits.title', { count: formatCount(unitIds.length) })}
      okText={t('changeUnits.do', { count: formatCount(changing.length) })}
      width={560}
      initialValues={{ field: 'occupancyState' }}
      onValuesChange={(changed, values) => {
        if ('field' in changed) form.setFieldValue('value', undefined);
        setChosen('field' in changed ? { field: values.field } : values);
      }}
      onClose={() => {
        setChosen({ field: 'occupancyState' });
        props.onClose();
      }}
      submit={() => {
        if (set === undefined) return Promise.resolve();
        const changes = (changing.length === 0 ? units : changing).map(({ id, version }) => ({
          id,
          version,
          set,
        }));
        setChosen({ field: 'occupancyState' });
        props.onChange(changes, t(`field.${field}`));
        return Promise.resolve();
      }}
    >
      <Form.Item name="field" label={t('changeUnits.field')}>
        <Select
          autoFocus
          options={COMMON_UNIT_FIELDS.map((each) => ({ value: each, label: t(`field.${each}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="value"
        label={t('changeUnits.value')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        {valueInput(field, t)}
      </Form.Item>
      {before.loadable.failure === null ? null : <FailureNote failure={before.loadable.failure} />}
      {set === undefined || units.length === 0 ? null : (
        <>
          <p className="dialog-note" aria-live="polite">
            {t('changeUnits.preview', {
              changed: formatCount(changing.length),
              same: formatCount(units.length - changing.length),
            })}
          </p>
          <Preview units={changing} set={set} />
        </>
      )}
    </FormDialog>
  );
});

function Preview(props: {
  readonly units: readonly {
    readonly id: number;
    readonly displayName: string;
    readonly set: UnitFieldValue;
  }[];
  readonly set: UnitFieldValue;
}) {
  const { units, set } = props;
  const t = useText();
  if (units.length === 0) return null;
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('archives.unit')}</th>
            <th scope="col">{t('archives.before')}</th>
            <th scope="col">{t('archives.after')}</th>
          </tr>
        </thead>
        <tbody>
          {units.slice(0, MOST_SHOWN).map((unit) => {
            const words = changeWords({ field: set.field, before: unit.set.value, after: set.value }, t);
            return (
              <tr key={unit.id}>
                <th scope="row">{unit.displayName}</th>
                <td className="soft">{words?.before === '' ? t('archives.nothing') : words?.before}</td>
                <td>{words?.after === '' ? t('archives.nothing') : words?.after}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {units.length > MOST_SHOWN ? (
        <p className="soft">{t('changeUnits.more', { count: formatCount(units.length - MOST_SHOWN) })}</p>
      ) : null}
    </>
  );
}

function valueInput(field: CommonUnitField, t: Text) {
  switch (field) {
    case 'occupancyState':
      return (
        <Select options={OCCUPANCY_STATES.map((value) => ({ value, label: t(`occupancyState.${value}`) }))} />
      );
    case 'worksState':
      return <Select options={WORKS_STATES.map((value) => ({ value, label: t(`worksState.${value}`) }))} />;
    case 'kind':
      return <Select options={UNIT_KINDS.map((value) => ({ value, label: t(`unitKind.${value}`) }))} />;
    case 'handedOverOn':
    case 'billedFromOn':
      return <DateInput />;
    case 'active':
      return (
        <Radio.Group
          options={[
            { value: true, label: t('archives.yes') },
            { value: false, label: t('archives.no') },
          ]}
        />
      );
  }
}
