import type {
  DocumentKind,
  HouseholdDocument,
  UnitDocuments,
} from '../../../shared/features/documents/documents.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DocumentFields, type DocumentValues } from './DocumentFields.tsx';

/** Says anew what a file is. */
export function ChangeDocumentDialog(props: {
  /** Null while closed. */
  readonly document: HouseholdDocument | null;
  readonly kinds: readonly DocumentKind[];
  readonly people: UnitDocuments['people'];
  readonly onClose: () => void;
  readonly onSaved: (document: HouseholdDocument) => void;
}) {
  const api = useApi();
  const t = useText();
  const { document } = props;
  return (
    <FormDialog<DocumentValues>
      open={document !== null}
      title={t('documents.edit')}
      okText={t('action.save')}
      {...(document === null ? {} : { initialValues: document })}
      submit={async ({ kindId, personId, title, note }, options) => {
        if (document === null) return;
        const { id, version } = document;
        const described = { kindId: kindId ?? null, personId: personId ?? null, title, note };
        props.onSaved(await api.documents.change({ id, version, ...described }, options));
      }}
      onClose={props.onClose}
    >
      <DocumentFields kinds={props.kinds} people={props.people} titleNeeded />
    </FormDialog>
  );
}
