import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';

/** One key of a screen and what it does, as the map shown by `?` lists it. */
export interface Shortcut {
  /** Such as `Ctrl+K`, `F4`, `Alt+1`, `Escape` or `?`. */
  readonly keys: string;
  readonly does: MessageKey;
  readonly run: (event: KeyboardEvent) => void;
}

interface Registration {
  readonly shortcuts: () => readonly Shortcut[];
}

/** The newest registration comes last and is asked first, so a dialog's key wins over its page's. */
const registrations: Registration[] = [];

/** Everything that a key does on the screen as it is now. */
export function currentShortcuts(): readonly Shortcut[] {
  const seen = new Map<string, Shortcut>();
  for (const registration of [...registrations].reverse()) {
    for (const shortcut of registration.shortcuts()) {
      if (!seen.has(shortcut.keys)) seen.set(shortcut.keys, shortcut);
    }
  }
  return [...seen.values()];
}

function keysOf(event: KeyboardEvent): string {
  if (event.key === '?') return '?';
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // With Alt, some keyboard layouts report another character for a digit key.
  const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
  const key = event.altKey && digit !== undefined ? digit : letter;
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=combobox]'))
  );
}

let holds = 0;

/**
 * Keeps the keys of the screen from working while it is out of sight. A dialog that waits there would close at Escape by
 * itself, so that key goes no further.
 */
export function holdShortcuts(): () => void {
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopImmediatePropagation();
  };
  holds += 1;
  window.addEventListener('keydown', keepEscape, { capture: true });
  return () => {
    holds -= 1;
    window.removeEventListener('keydown', keepEscape, { capture: true });
  };
}

/** One listener for the whole window; called once at the start. */
export function listenForShortcuts(): () => void {
  const listen = (event: KeyboardEvent): void => {
    // A key that ends the composing of a Chinese character belongs to the input method.
    if (event.isComposing || event.defaultPrevented || holds > 0) return;
    const keys = keysOf(event);
    if (keys.length === 1 && isTyping(event)) return;
    const found = currentShortcuts().find((shortcut) => shortcut.keys === keys);
    if (found === undefined) return;
    event.preventDefault();
    found.run(event);
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}

/** Makes keys work, and appear in the key map, for as long as the component is on the screen. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const registration: Registration = { shortcuts: () => latest.current };
    registrations.push(registration);
    return () => {
      registrations.splice(registrations.indexOf(registration), 1);
    };
  }, []);
}
