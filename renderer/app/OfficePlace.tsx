import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { popups } from './popups.ts';
import { putAway } from './put-away.ts';
import { holdShortcuts } from './shortcuts.ts';

/** The office's part of the page: out of the document while the window is locked, and back as it was afterwards. */
export function OfficePlace({
  locked,
  children,
}: {
  readonly locked: boolean;
  readonly children: ReactNode;
}) {
  const [place] = useState(() => {
    const element = document.createElement('div');
    element.className = 'office-place';
    return element;
  });
  useLayoutEffect(() => {
    if (!locked) return undefined;
    const putBack = putAway([place, popups]);
    const release = holdShortcuts();
    return () => {
      release();
      putBack();
    };
  }, [locked, place]);
  return (
    <>
      {/* It comes first, so that what is drawn into the place is in the document when it asks for the focus. */}
      <div className="office-place" ref={(element) => element?.append(place)} />
      {createPortal(children, place)}
    </>
  );
}
