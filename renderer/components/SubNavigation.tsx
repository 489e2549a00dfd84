export interface SubPlace {
  readonly address: string;
  readonly label: string;
}

/** The parts of one destination, each with an address of its own. */
export function SubNavigation(props: {
  readonly label: string;
  readonly places: readonly SubPlace[];
  readonly current: string;
}) {
  return (
    <nav className="sub-navigation" aria-label={props.label}>
      {props.places.map(({ address, label }) => (
        <a key={address} href={`#/${address}`} aria-current={address === props.current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
