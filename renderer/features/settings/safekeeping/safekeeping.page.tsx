import './safekeeping.css';
import { observer } from 'mobx-react-lite';
import { MANAGER_ONLY } from '../../../../shared/domain/role.ts';
import { useStaff } from '../../../app/app-context.ts';
import type { PageProps } from '../../../app/page.ts';
import { useText } from '../../../app/texts.ts';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { PassphraseSheet } from './PassphraseSheet.tsx';
import { RestoreRecordPage } from './RestoreRecordPage.tsx';
import { RestoreWizard } from './RestoreWizard.tsx';

/** The pages below the backups, each with an address of its own. */
export const SafekeepingPage = observer(function SafekeepingPage({ path, query }: PageProps) {
  const { role } = useStaff();
  const t = useText();
  const [page, id] = path;
  if (page === 'restores' && id !== undefined) return <RestoreRecordPage key={id} id={id} />;
  if (!MANAGER_ONLY.includes(role)) {
    return (
      <>
        <PageHeader title={t('restore.title')} up="settings/backup" />
        <p className="soft">{t('restore.managerOnly')}</p>
      </>
    );
  }
  if (page === 'sheet') return <PassphraseSheet />;
  return <RestoreWizard backup={query.get('backup') ?? null} copy={query.get('copy') ?? null} />;
});

/** Whether an address below the settings leads to one of them. */
export function isSafekeepingPage(path: readonly string[]): boolean {
  return path[0] === 'backup' && ['restore', 'restores', 'sheet'].includes(path[1] ?? '');
}
