import { Form } from 'antd';
import type {
  DocumentKind,
  HouseholdDocument,
  ProcessPapers,
  UnitDocuments,
} from '../../../shared/features/documents/documents.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FileChoice } from '../../components/FileChoice.tsx';
import type { UploadedFile } from '../../components/FileDrop.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DocumentFields, type DocumentValues } from './DocumentFields.tsx';

interface AddValues extends DocumentValues {
  readonly file?: UploadedFile | null;
}

/** Puts a scan, a photo or a PDF on a household's file. */
export function AddDocumentDialog(props: {
  readonly open: boolean;
  readonly unitId: number;
  readonly unitName: string;
  /** The kind that was found missing, if one was. */
  readonly kindId: number | null;
  /** From whose papers of which occasion it is added; a file of another occasion is of none of them. */
  readonly of: Pick<ProcessPapers, 'process' | 'household'> | null;
  readonly kinds: readonly DocumentKind[];
  readonly people: UnitDocuments['people'];
  readonly onClose: () => void;
  readonly onSaved: (document: HouseholdDocument) => void;
}) {
  const api = useApi();
  const t = useText();
  return (
    <FormDialog<AddValues>
      open={props.open}
      title={t('documents.addTo', { unit: props.unitName })}
      okText={t('documents.add')}
      width={560}
      initialValues={{ file: null, kindId: props.kindId, personId: null, title: '', note: '' }}
      submit={async ({ file, kindId, personId, title, note }, options) => {
        if (file === null || file === undefined) return;
        const { unitId, of, kinds } = props;
        const described = { kindId: kindId ?? null, personId: personId ?? null, title, note };
        const occasion = kinds.find(({ id }) => id === kindId)?.process ?? of?.process;
        const key = occasion === of?.process ? of?.household?.key : undefined;
        const whose = key === undefined ? {} : { household: key };
        props.onSaved(
          await api.documents.add({ ticket: file.ticket, unitId, ...whose, ...described }, options),
        );
      }}
      onClose={props.onClose}
    >
      <Form.Item name="file" rules={[{ required: true, message: t('documents.chooseFirst') }]}>
        <FileChoice />
      </Form.Item>
      <DocumentFields kinds={props.kinds} people={props.people} titleNeeded={false} />
    </FormDialog>
  );
}
