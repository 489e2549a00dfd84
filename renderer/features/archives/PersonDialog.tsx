import { Form } from 'antd';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PersonFields, type PersonValues, toPersonFields, valuesOfPerson } from './PersonFields.tsx';

/** Edits what is on file about a person. */
export function PersonDialog(props: {
  /** Null while the dialog is closed. */
  readonly person: Person | null;
  readonly onClose: () => void;
  readonly onSaved: (person: Person) => void;
  /** Fetches the person anew after a colleague saved them first. */
  readonly onStale: () => void;
}) {
  const api = useApi();
  const t = useText();
  const { person } = props;
  const [form] = Form.useForm<PersonValues>();
  useFollowRecord(form, person?.version ?? null, valuesOfPerson(person));
  return (
    <FormDialog<PersonValues>
      open={person !== null}
      title={t('archives.editPersonTitle', { name: person?.name ?? '' })}
      okText={t('action.save')}
      width={560}
      form={form}
      initialValues={valuesOfPerson(person)}
      submit={async (values, options) => {
        if (person === null) return;
        const { id, version } = person;
        const saved = await saveOrRefresh(
          () => api.archives.savePerson({ ...toPersonFields(values), id, version }, options),
          props.onStale,
        );
        props.onSaved(saved);
      }}
      onClose={props.onClose}
    >
      <PersonFields person={person} autoFocus />
    </FormDialog>
  );
}
