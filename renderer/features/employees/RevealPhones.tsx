import { useState } from 'react';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Revealed, type RevealedValues, RevealReason } from '../../components/Revealed.tsx';

/** Shows the phones of an employee and of their contact for half a minute, after asking why. */
export function RevealPhones(props: {
  readonly employee: Employee;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { employee, open, onClose } = props;
  const api = useApi();
  const t = useText();
  const [shown, setShown] = useState<RevealedValues | null>(null);
  return (
    <>
      <FormDialog<{ readonly reason: string }>
        open={open && shown === null}
        title={t('employees.revealTitle', { name: employee.name })}
        okText={t('employees.reveal')}
        onClose={onClose}
        submit={async ({ reason }, options) => {
          const employeeId = employee.id;
          const { phone, contactPhone } = await api.employees.revealPhones({ employeeId, reason }, options);
          const contact = [employee.contactName, contactPhone].filter((part) => part !== '').join(' ');
          setShown({ name: employee.name, values: [phone, contact].filter((part) => part !== '') });
          onClose();
        }}
      >
        <RevealReason />
      </FormDialog>
      <Revealed shown={shown} onHide={() => setShown(null)} />
    </>
  );
}
