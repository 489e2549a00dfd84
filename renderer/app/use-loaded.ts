import { useEffect, useState } from 'react';
import { Loadable } from './loadable.ts';

export interface Loaded<Value> {
  /** Read it inside an observer. */
  readonly loadable: Loadable<Value>;
  readonly reload: () => void;
}

/** Fetches something when the component appears and whenever what it depends on changes. */
export function useLoaded<Value>(
  fetchValue: () => Promise<Value>,
  dependsOn: readonly unknown[],
): Loaded<Value> {
  const [loadable] = useState(() => new Loadable<Value>());
  useEffect(() => {
    void loadable.load(fetchValue);
    // The caller says what a new fetch depends on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, dependsOn);
  return { loadable, reload: () => void loadable.load(fetchValue) };
}
