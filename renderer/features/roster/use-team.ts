import { useEffect, useState } from 'react';

const ENTRY = 'guanjia.rosterTeam';

/** The team that one looks at, remembered on this PC from one part to the next. */
export function useTeam(teams: readonly { readonly id: number }[] | null): {
  readonly teamId: number | null;
  readonly choose: (teamId: number) => void;
} {
  const [chosen, setChosen] = useState(() => Number(localStorage.getItem(ENTRY)));
  useEffect(() => {
    if (chosen > 0) localStorage.setItem(ENTRY, String(chosen));
  }, [chosen]);
  const known = teams?.find(({ id }) => id === chosen) ?? teams?.[0];
  return { teamId: known?.id ?? null, choose: setChosen };
}
