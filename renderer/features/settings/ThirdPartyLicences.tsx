import './licences.css';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../app/texts.ts';

/** Pages of legal text, which are fetched when somebody opens them and weigh on nothing before. */
const LicenceList = lazy(async () => ({ default: (await import('./LicenceList.tsx')).LicenceList }));

/** Whose work the program is built on. */
export function ThirdPartyLicences() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="licences" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('settings.licences')}</summary>
      <p className="soft">{t('settings.licences.note')}</p>
      {open ? (
        <Suspense fallback={null}>
          <LicenceList />
        </Suspense>
      ) : null}
    </details>
  );
}
