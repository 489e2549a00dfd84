import { Form } from 'antd';
import type {
  DocumentKind,
  HouseholdDocument,
  UnitDocuments,
} from '../../../shared/features/documents/documents.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DocumentFields, type DocumentValues } from './DocumentFields.tsx';

const NOTHING: DocumentValues = { title: '', note: '', kindId: null, personId: null };

/** Says anew what a file is. */
export function ChangeDocumentDialog(props: {
  /** Null while closed. */
  readonly document: HouseholdDocument | null;
  readonly kinds: readonly DocumentKind[];
  readonly people: UnitDocuments['people'];
  /** A colleague saved it first. */
  readonly onStale: () => void;
  readonly onClose: () => void;
  readonly onSaved: (document: HouseholdDocument) => void;
}) {
  const api = useApi();
  const t = useText();
  const { document } = props;
  const [form] = Form.useForm<DocumentValues>();
  useFollowRecord(form, document?.version ?? null, document ?? NOTHING);
  return (
    <FormDialog<DocumentValues>
      open={document !== null}
      title={t('documents.edit')}
      okText={t('action.save')}
      form={form}
      {...(document === null ? {} : { initialValues: document })}
      submit={async ({ kindId, personId, title, note }, options) => {
        if (document === null) return;
        const { id, version } = document;
        const described = { kindId: kindId ?? null, personId: personId ?? null, title, note };
        const change = () => api.documents.change({ id, version, ...described }, options);
        props.onSaved(await saveOrRefresh(change, props.onStale));
      }}
      onClose={props.onClose}
    >
      <DocumentFields kinds={props.kinds} people={props.people} titleNeeded />
    </FormDialog>
  );
}
