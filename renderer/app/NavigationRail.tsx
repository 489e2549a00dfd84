import type { Destination } from './navigation.tsx';
import { useText } from './texts.ts';

/** The few places of the office, each one key away. */
export function NavigationRail(props: {
  readonly destinations: readonly Destination[];
  readonly current: string;
}) {
  const t = useText();
  return (
    <nav className="rail" aria-label={t('navigation.label')}>
      <a className="rail-brand" href="#/today" aria-label={t('product.name')}>
        <BrandMark />
      </a>
      <ul className="rail-list">
        {props.destinations.map((each, place) => (
          <li key={each.name}>
            <a
              className="rail-link"
              href={`#/${each.name}`}
              aria-current={each.name === props.current ? 'page' : undefined}
              title={`Alt+${place + 1}`}
            >
              <span className="rail-icon" aria-hidden="true">
                {each.icon}
              </span>
              <span className="rail-label">{t(each.label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A building with one lit window. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path d="M8 25V10.5L16 6l8 4.5V25" fill="none" stroke="#fff" strokeWidth="2" strokeLinejoin="round" />
      <path d="M6.5 25h19" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M12.5 13.5h2M17.5 13.5h2M12.5 18h2" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M17.5 25v-6.5h3V25" fill="#ffd48a" />
    </svg>
  );
}
