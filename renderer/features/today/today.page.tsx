import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';

export function TodayPage() {
  const t = useText();
  return <PageHeader title={t('navigation.today')} />;
}
