import { EditOutlined, EyeOutlined, HistoryOutlined, LogoutOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import { Suspense, useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Employee } from '../../../shared/features/employees/employee.ts';
import type { EmployeeState } from '../../../shared/features/employees/employee-row.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { employeeCards } from '../../app/employee-cards.tsx';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { HistoryList } from '../../components/HistoryEntries.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { CertificatesCard } from './CertificatesCard.tsx';
import { EmployeeDialog } from './EmployeeDialog.tsx';
import { ContactFacts, EmployeeFacts } from './EmployeeFacts.tsx';
import { StateTag } from './employees.columns.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { MovesCard } from './MovesCard.tsx';
import { RevealPhones } from './RevealPhones.tsx';

/** An employee's file on one page. */
export const EmployeePage = observer(function EmployeePage({ employeeId }: { readonly employeeId: number }) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const file = useLoaded(() => api.employees.employee({ employeeId }), [api, employeeId]);
  const [dialog, setDialog] = useState<'edit' | 'history' | 'reveal' | 'leave' | 'back' | null>(null);
  const close = (): void => setDialog(null);
  const saved = ({ name }: Employee): void => {
    close();
    file.reload();
    notices.succeed('employees.saved', { name });
  };
  useShortcuts(
    mayChange
      ? [
          { keys: 'F8', does: 'employees.reveal', run: () => setDialog('reveal') } as const,
          { keys: 'Alt+C', does: 'employees.change', run: () => setDialog('edit') } as const,
        ]
      : [],
  );
  return (
    <LoadedView of={file}>
      {(employee) => (
        <>
          <PageHeader
            up="staff/employees"
            title={employee.name}
            detail={
              <>
                {[employee.number, employee.teamName, employee.post].join(' · ')}{' '}
                <StateTag state={stateOf(employee, today)} />
              </>
            }
            actions={
              <>
                <Button icon={<HistoryOutlined aria-hidden="true" />} onClick={() => setDialog('history')}>
                  {t('employees.history')}
                </Button>
                {mayChange ? (
                  <>
                    <Button icon={<EyeOutlined aria-hidden="true" />} onClick={() => setDialog('reveal')}>
                      {t('employees.reveal')} <kbd>F8</kbd>
                    </Button>
                    {employee.leftOn === null ? (
                      <Button icon={<LogoutOutlined aria-hidden="true" />} onClick={() => setDialog('leave')}>
                        {t('employees.leave')}
                      </Button>
                    ) : (
                      <Button icon={<UndoOutlined aria-hidden="true" />} onClick={() => setDialog('back')}>
                        {t('employees.comeBack')}
                      </Button>
                    )}
                    <Button
                      type="primary"
                      icon={<EditOutlined aria-hidden="true" />}
                      onClick={() => setDialog('edit')}
                    >
                      {t('employees.change')} <kbd>Alt+C</kbd>
                    </Button>
                  </>
                ) : null}
              </>
            }
          />
          <div className="staff-scroll">
            {employee.leftOn === null ? null : (
              <Alert
                type="info"
                showIcon
                title={t(employee.leftOn < today ? 'employees.leftNote' : 'employees.leavingNote', {
                  on: employee.leftOn,
                  reason: employee.leaveReason,
                })}
              />
            )}
            <div className="staff-columns">
              <EmployeeFacts employee={employee} />
              <ContactFacts employee={employee} />
              <CertificatesCard employee={employee} mayChange={mayChange} />
              <MovesCard employee={employee} />
              {employeeCards
                .filter(({ roles }) => roles === undefined || roles.includes(role))
                .map(({ name, card: Card }) => (
                  <Suspense key={name} fallback={null}>
                    <Card employeeId={employeeId} />
                  </Suspense>
                ))}
            </div>
          </div>
          <EmployeeDialog
            edited={dialog === 'edit' ? employee : null}
            onClose={close}
            onStale={file.reload}
            onSaved={saved}
          />
          <LeaveDialog employee={dialog === 'leave' ? employee : null} onClose={close} onSaved={saved} />
          <ReasonDialog
            open={dialog === 'back'}
            title={t('employees.comeBack')}
            okText={t('employees.comeBack')}
            note={t('employees.comeBackNote')}
            onClose={close}
            submit={async (reason, options) => {
              const { version } = employee;
              saved(await api.employees.comeBack({ employeeId, version, reason }, options));
            }}
          />
          <RevealPhones employee={employee} open={dialog === 'reveal'} onClose={close} />
          <Drawer
            open={dialog === 'history'}
            onClose={close}
            size={560}
            title={t('archives.historyOf', { name: employee.name })}
            destroyOnHidden
          >
            <HistoryList
              load={() => api.employees.history({ employeeId })}
              dependsOn={[api, employeeId, employee.version]}
            />
          </Drawer>
        </>
      )}
    </LoadedView>
  );
});

function stateOf({ hiredOn, leftOn }: Employee, today: string): EmployeeState {
  if (leftOn !== null) return leftOn < today ? 'left' : 'leaving';
  return hiredOn > today ? 'coming' : 'working';
}
