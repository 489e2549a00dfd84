import { useEffect } from 'react';

const SHOWN_MILLISECONDS = 30_000;

/** Hides what is kept masked once it was seen for half a minute; `shown` is null while nothing is to be hidden. */
export function useHalfMinute(shown: object | null, onHide: () => void): void {
  useEffect(() => {
    if (shown === null) return undefined;
    const hide = setTimeout(onHide, SHOWN_MILLISECONDS);
    return () => clearTimeout(hide);
    // Being drawn anew, with another way to hide it, does not lengthen the half minute.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shown]);
}
