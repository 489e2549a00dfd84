import { Form, Input, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Authorisation } from '../../../shared/features/household/household-record.contract.ts';
import { AUTHORISATION_KINDS } from '../../../shared/features/household/household-record.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { HolderInput } from './HolderInput.tsx';
import { RecordFormDialog } from './RecordFormDialog.tsx';
import type { RecordDialogProps } from './record-dialog.ts';
import { usePeopleOfUnit } from './use-people-of-unit.ts';

type AuthorisationValues = Pick<Authorisation, 'kind' | 'name' | 'scope' | 'givenBy'> & {
  readonly fromOn: string;
  readonly toOn: string | null;
};

/** Lets somebody take a household's parcels or be let in, from a day to a day. */
export const AuthorisationDialog = observer(function AuthorisationDialog(
  props: RecordDialogProps<Authorisation>,
) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { row, unitId } = props;
  const people = usePeopleOfUnit(props.open ? unitId : null);
  return (
    <RecordFormDialog<Authorisation, AuthorisationValues>
      dialog={props}
      what={t('records.authorisation')}
      values={
        row === null
          ? { kind: 'parcel', name: '', scope: '', givenBy: '', fromOn: today, toOn: null }
          : {
              kind: row.kind,
              name: row.name,
              scope: row.scope,
              givenBy: row.givenBy,
              fromOn: row.fromOn ?? today,
              toOn: row.toOn,
            }
      }
      save={async ({ toOn, ...values }, asRead, options) => {
        const saved = { ...values, toOn: toOn ?? null, unitId, ...asRead };
        const { name } = await api.household.saveAuthorisation(saved, options);
        return name;
      }}
    >
      <Form.Item name="kind" label={t('records.kind')}>
        <Radio.Group
          optionType="button"
          options={AUTHORISATION_KINDS.map((value) => ({ value, label: t(`authorisationKind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('records.whom')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="scope" label={t('records.scope')}>
        <Input maxLength={100} placeholder={t('records.scopeHint')} />
      </Form.Item>
      <Form.Item name="givenBy" label={t('records.givenBy')}>
        <HolderInput people={people} />
      </Form.Item>
      <div className="form-row">
        <Form.Item
          name="fromOn"
          label={t('records.fromOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="toOn" label={t('records.toOn')}>
          <DateInput />
        </Form.Item>
      </div>
    </RecordFormDialog>
  );
});
