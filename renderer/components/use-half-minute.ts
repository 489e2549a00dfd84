import { useEffect, useRef } from 'react';

const SHOWN_MILLISECONDS = 30_000;

/**
 * Hides what is kept masked once it was seen for half a minute; `shown` is null while nothing is to be hidden. What is
 * returned begins the half minute anew, for what takes longer to read.
 */
export function useHalfMinute(shown: object | null, onHide: () => void): () => void {
  const begin = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (shown === null) return undefined;
    let hide = setTimeout(onHide, SHOWN_MILLISECONDS);
    begin.current = () => {
      clearTimeout(hide);
      hide = setTimeout(onHide, SHOWN_MILLISECONDS);
    };
    return () => {
      clearTimeout(hide);
      begin.current = () => undefined;
    };
    // Being drawn anew, with another way to hide it, does not lengthen the half minute.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shown]);
  return () => begin.current();
}
