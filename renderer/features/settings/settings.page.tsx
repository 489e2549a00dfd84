import './recovery.css';
import { observer } from 'mobx-react-lite';
import { EXPORTING_ROLES, MANAGER_ONLY, type Role } from '../../../shared/domain/role.ts';
import { useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { AboutProduct } from './AboutProduct.tsx';
import { AuditTrail } from './AuditTrail.tsx';
import { HealthPage } from './HealthPage.tsx';
import { OwnAccount } from './OwnAccount.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { SafetySettings } from './SafetySettings.tsx';
import { SiteDetails } from './SiteDetails.tsx';
import { StaffAccounts } from './StaffAccounts.tsx';
import { Backups } from './safekeeping/Backups.tsx';
import { isSafekeepingPage, SafekeepingPage } from './safekeeping/safekeeping.page.tsx';

const PARTS = [
  'site',
  'staff',
  'safety',
  'audit',
  'backup',
  'health',
  'recovery',
  'account',
  'about',
] as const;

/** Who has business with a part; everyone where it is not named. */
const ROLES_OF: Partial<Record<(typeof PARTS)[number], readonly Role[]>> = {
  audit: EXPORTING_ROLES,
  recovery: MANAGER_ONLY,
};

/** What the office is, who works in it, what was done, and where it is kept safe. */
export const SettingsPage = observer(function SettingsPage({ path, query }: PageProps) {
  const { role } = useStaff();
  const t = useText();
  const parts = PARTS.filter((part) => ROLES_OF[part]?.includes(role) ?? true);
  const part = parts.find((each) => each === path[0]) ?? 'site';
  if (isSafekeepingPage(path)) return <SafekeepingPage path={path.slice(1)} query={query} />;
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <SubNavigation
        label={t('settings.title')}
        current={`settings/${part}`}
        places={parts.map((each) => ({ address: `settings/${each}`, label: t(`settings.${each}`) }))}
      />
      <SettingsPart part={part} />
    </>
  );
});

function SettingsPart({ part }: { readonly part: (typeof PARTS)[number] }) {
  switch (part) {
    case 'site':
      return <SiteDetails />;
    case 'staff':
      return <StaffAccounts />;
    case 'safety':
      return <SafetySettings />;
    case 'audit':
      return <AuditTrail />;
    case 'backup':
      return <Backups />;
    case 'health':
      return <HealthPage />;
    case 'recovery':
      return <RecoveryCode />;
    case 'account':
      return <OwnAccount />;
    case 'about':
      return <AboutProduct />;
  }
}
