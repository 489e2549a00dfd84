import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { addDays } from '../../../shared/domain/calendar.ts';
import { type Certificate, certificateState } from '../../../shared/features/employees/certificate.ts';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import { FIRST_STAFF_SETTINGS } from '../../../shared/features/employees/staff-settings.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { CertificateDialog } from './CertificateDialog.tsx';

const COLOURS = { good: 'green', ending: 'orange', expired: 'error', withdrawn: 'default' } as const;

/** Certificates of an employee: added, corrected, and withdrawn with the reason. */
export const CertificatesCard = observer(function CertificatesCard(props: {
  readonly employee: Employee;
  readonly mayChange: boolean;
}) {
  const { employee, mayChange } = props;
  const { id: employeeId } = employee;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const certificates = useLoaded(() => api.employees.certificates({ employeeId }), [api, employeeId]);
  const settings = useLoaded(() => api.employees.settings(), [api]);
  const { certificateDays, certificateKinds } = settings.loadable.value ?? FIRST_STAFF_SETTINGS;
  const [edited, setEdited] = useState<Certificate | 'new' | null>(null);
  const [withdrawn, setWithdrawn] = useState<Certificate | null>(null);
  const warnOn = addDays(today, certificateDays);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('employees.certificates')}</h2>
        {mayChange ? (
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited('new')}>
            {t('employees.addCertificate')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={certificates}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="soft">{t('employees.noCertificate')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('employees.certificateKind')}</th>
                  <th scope="col">{t('employees.certificateNumber')}</th>
                  <th scope="col">{t('employees.expiresOn')}</th>
                  <th scope="col" aria-label={t('employees.actions')} />
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => {
                  const state = certificateState(row, today, warnOn);
                  return (
                    <tr key={row.id} className={state === 'withdrawn' ? 'staff-withdrawn' : ''}>
                      <td>{row.kind}</td>
                      <td>{row.number}</td>
                      <td>
                        {row.expiresOn ?? t('employees.noEnd')}{' '}
                        {state === 'good' || state === 'withdrawn' ? null : (
                          <Tag variant="filled" color={COLOURS[state]}>
                            {t(`employees.certificate.${state}`)}
                          </Tag>
                        )}
                      </td>
                      <td>
                        {state === 'withdrawn' ? (
                          t('employees.withdrawnBecause', { reason: row.withdrawReason })
                        ) : mayChange ? (
                          <div className="staff-actions">
                            <Button
                              size="small"
                              aria-label={`${t('action.edit')} ${row.kind}`}
                              onClick={() => setEdited(row)}
                            >
                              {t('action.edit')}
                            </Button>
                            <Button
                              size="small"
                              aria-label={`${t('employees.withdraw')} ${row.kind}`}
                              onClick={() => setWithdrawn(row)}
                            >
                              {t('employees.withdraw')}
                            </Button>
                          </div>
                        ) : null}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )
        }
      </LoadedView>
      <CertificateDialog
        employeeId={employeeId}
        edited={edited}
        kinds={certificateKinds}
        onClose={() => setEdited(null)}
        onSaved={({ kind }) => {
          setEdited(null);
          certificates.reload();
          notices.succeed('employees.certificateSaved', { kind });
        }}
      />
      <ReasonDialog
        open={withdrawn !== null}
        title={t('employees.withdrawCertificate', { kind: withdrawn?.kind ?? '' })}
        okText={t('employees.withdraw')}
        note={t('employees.withdrawNote')}
        onClose={() => setWithdrawn(null)}
        submit={async (reason, options) => {
          if (withdrawn === null) return;
          const { id, version, kind } = withdrawn;
          await api.employees.withdrawCertificate({ id, version, reason }, options);
          setWithdrawn(null);
          certificates.reload();
          notices.succeed('employees.certificateOut', { kind });
        }}
      />
    </section>
  );
});
