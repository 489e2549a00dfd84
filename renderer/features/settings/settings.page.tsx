import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';

export function SettingsPage() {
  const t = useText();
  return <PageHeader title={t('navigation.settings')} />;
}
