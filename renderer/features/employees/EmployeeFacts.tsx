import type { ReactNode } from 'react';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import { useText } from '../../app/texts.ts';
import { Masked } from '../../components/Masked.tsx';

/** What is on file about an employee's work. */
export function EmployeeFacts({ employee }: { readonly employee: Employee }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('employees.facts')}</h2>
      <dl className="facts">
        <Fact label={t('employees.area')}>{employee.area}</Fact>
        <Fact label={t('employees.hiredOn')}>{employee.hiredOn}</Fact>
        <Fact label={t('employees.contractEndOn')}>{employee.contractEndOn ?? t('employees.noEnd')}</Fact>
        <Fact label={t('employees.careerBeganOn')}>{employee.careerBeganOn ?? t('employees.asHired')}</Fact>
        <Fact label={t('employees.schemeLabel')}>{t(`employees.scheme.${employee.hoursScheme}`)}</Fact>
        <Fact label={t('employees.account')}>
          {employee.userName === '' ? t('employees.noAccount') : employee.userName}
        </Fact>
        <Fact label={t('employees.note')}>{employee.note}</Fact>
      </dl>
    </section>
  );
}

/** Whom to call, masked until somebody asks for it. */
export function ContactFacts({ employee }: { readonly employee: Employee }) {
  const t = useText();
  const { phone, contactName, contactRelation, contactPhone } = employee;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('employees.contact')}</h2>
      <dl className="facts">
        <Fact label={t('employees.phone')}>{phone === '' ? '' : <Masked value={phone} />}</Fact>
        <Fact label={t('employees.contactName')}>
          {[contactName, contactRelation].filter((part) => part !== '').join(' · ')}
        </Fact>
        <Fact label={t('employees.contactPhone')}>
          {contactPhone === '' ? '' : <Masked value={contactPhone} />}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useText();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children === '' ? <span className="soft">{t('employees.notSaid')}</span> : children}</dd>
    </div>
  );
}
