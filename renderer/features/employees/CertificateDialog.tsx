import { AutoComplete, Form, Input } from 'antd';
import type { Certificate } from '../../../shared/features/employees/certificate.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly kind: string;
  readonly number?: string;
  readonly issuedOn?: string | null;
  readonly expiresOn?: string | null;
}

/** A certificate: what it is, its number, and until when it is good. */
export function CertificateDialog(props: {
  readonly employeeId: number;
  readonly edited: Certificate | 'new' | null;
  readonly kinds: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: (certificate: Certificate) => void;
}) {
  const { employeeId, edited, kinds, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const certificate = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t(certificate === null ? 'employees.addCertificate' : 'employees.changeCertificate')}
      okText={t('action.save')}
      initialValues={certificate ?? { kind: '', number: '' }}
      onClose={onClose}
      submit={async ({ kind, number, issuedOn, expiresOn }, options) =>
        onSaved(
          await api.employees.saveCertificate(
            {
              employeeId,
              id: certificate?.id ?? null,
              version: certificate?.version ?? 0,
              kind,
              number: number ?? '',
              issuedOn: issuedOn ?? null,
              expiresOn: expiresOn ?? null,
            },
            options,
          ),
        )
      }
    >
      <Form.Item
        name="kind"
        label={t('employees.certificateKind')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <AutoComplete
          autoFocus
          maxLength={40}
          options={kinds.map((value) => ({ value }))}
          showSearch={{ filterOption: true }}
        />
      </Form.Item>
      <Form.Item name="number" label={t('employees.certificateNumber')}>
        <Input maxLength={60} spellCheck={false} />
      </Form.Item>
      <div className="staff-row">
        <Form.Item name="issuedOn" label={t('employees.issuedOn')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('employees.expiresOn')}>
          <DateInput placeholder={t('employees.noEnd')} />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
