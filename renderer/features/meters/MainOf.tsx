import { useText } from '../../app/texts.ts';

/** What a main meter counts for: a building, or the whole estate. */
export function MainOf({ building }: { readonly building: string }) {
  const t = useText();
  return <>{building === '' ? t('readings.wholeEstate') : building}</>;
}
