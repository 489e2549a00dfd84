import { licences } from 'virtual:third-party-licences';
import { useText } from '../../app/texts.ts';

/** Each package that ships, with its terms word for word. */
export function LicenceList() {
  const t = useText();
  return (
    <ul className="licence-list">
      {licences.map(({ name, version, licence, text }) => (
        <li key={`${name}@${version}`}>
          <details>
            <summary>
              {name} {version} · {licence}
            </summary>
            <pre>{text ?? t('settings.licences.noText')}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
