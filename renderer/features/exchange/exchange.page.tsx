import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';

export function ExchangePage() {
  const t = useText();
  return <PageHeader title={t('navigation.files')} />;
}
