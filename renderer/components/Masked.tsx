import { useText } from '../app/texts.ts';

/** A value of which visitors may see only a part, such as a phone number that the office sent masked. */
export function Masked({ value }: { readonly value: string }) {
  const t = useText();
  return (
    <span className="masked" title={t('masked.hint')}>
      {value}
    </span>
  );
}
