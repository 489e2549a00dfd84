import type { UnusableBackup } from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { formatInstant } from '../app/format.ts';
import { useText } from '../app/texts.ts';

/** Which backups nobody can go back to, and why; nothing where there is none. */
export function UnusableBackups({ backups }: { readonly backups: readonly UnusableBackup[] }) {
  const t = useText();
  if (backups.length === 0) return null;
  return (
    <div className="unusable-backups">
      <p>{t('safety.unusable')}</p>
      <ul>
        {backups.map(({ name, madeAt, state }) => (
          <li key={name}>
            {madeAt === null ? name : `${formatInstant(madeAt)} · ${name}`} ·{' '}
            {t(`safekeeping.state.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
