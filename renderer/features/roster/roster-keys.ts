import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { Assignment } from '../../../shared/features/roster/roster.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { assign, fillFrom, toggleFixed } from './roster-acts.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Letters typed one soon after the other are one code. */
const CODE_PAUSE_MILLISECONDS = 900;

/** The keyboard of the month roster: moving, choosing, and putting shifts into what is chosen. */
export class RosterKeys {
  #store: MonthRosterStore;
  #typed = '';
  #typedAt = 0;
  #now: () => number;

  constructor(store: MonthRosterStore, now: () => number = () => performance.now()) {
    this.#store = store;
    this.#now = now;
  }

  /** Shifts by the digit that puts them: 1 to 9 in the office’s order. */
  static digits(store: Pick<MonthRosterStore, 'shiftKinds'>): readonly number[] {
    return store.shiftKinds
      .filter(({ active }) => active)
      .slice(0, 9)
      .map(({ id }) => id);
  }

  /** Whether the key meant something here. */
  handle(event: Key): boolean {
    if (event.altKey) return false;
    if (event.key.length > 2) this.#typed = '';
    return event.ctrlKey || event.metaKey ? this.#withControl(event) : this.#plain(event);
  }

  #withControl({ key, shiftKey }: Key): boolean {
    const store = this.#store;
    const { selection } = store;
    switch (key.toLowerCase()) {
      case 'z':
        if (shiftKey) store.redo();
        else store.undo();
        return true;
      case 'y':
        store.redo();
        return true;
      case 'a':
        selection.chooseAll();
        return true;
      case 'd':
        store.apply(fillFrom(store, selection.range, 'top'));
        return true;
      case 'r':
        store.apply(fillFrom(store, selection.range, 'left'));
        return true;
      case 'home':
        selection.goTo({ row: 0, column: 0 }, shiftKey);
        return true;
      case 'end':
        selection.goTo({ row: selection.rows - 1, column: selection.columns - 1 }, shiftKey);
        return true;
      case 'arrowdown':
      case 'arrowup':
      case 'arrowleft':
      case 'arrowright':
        this.#arrow(key, shiftKey, Number.POSITIVE_INFINITY);
        return true;
      default:
        return false;
    }
  }

  #arrow(key: string, extend: boolean, by: number): void {
    const { selection } = this.#store;
    const { row, column } = selection.focus;
    const end = Number.isFinite(by);
    if (key === 'ArrowDown') selection.goTo({ row: end ? row + by : selection.rows - 1, column }, extend);
    if (key === 'ArrowUp') selection.goTo({ row: end ? row - by : 0, column }, extend);
    if (key === 'ArrowRight')
      selection.goTo({ row, column: end ? column + by : selection.columns - 1 }, extend);
    if (key === 'ArrowLeft') selection.goTo({ row, column: end ? column - by : 0 }, extend);
  }

  #plain({ key, shiftKey }: Key): boolean {
    const store = this.#store;
    const { selection } = store;
    if (key.startsWith('Arrow')) {
      this.#arrow(key, shiftKey, 1);
      return true;
    }
    switch (key) {
      case 'Home':
        selection.goTo({ row: selection.focus.row, column: 0 }, shiftKey);
        return true;
      case 'End':
        selection.goTo({ row: selection.focus.row, column: selection.columns - 1 }, shiftKey);
        return true;
      case 'PageDown':
        selection.move(10, 0, shiftKey);
        return true;
      case 'PageUp':
        selection.move(-10, 0, shiftKey);
        return true;
      case 'Enter':
        selection.move(shiftKey ? -1 : 1, 0);
        return true;
      case 'Delete':
      case 'Backspace':
        store.apply(assign(store, selection.range, 'empty'));
        return true;
      case 'Escape':
        if (store.brush === null) return false;
        store.paintWith(null);
        return true;
      default:
        return key.length <= 2 && key.trim() !== '' && this.#type(key);
    }
  }

  /** A code of the office first; then a digit of the palette, 0 for a rest day, F to fix. */
  #type(key: string): boolean {
    const store = this.#store;
    const now = this.#now();
    if (now - this.#typedAt > CODE_PAUSE_MILLISECONDS) this.#typed = '';
    this.#typedAt = now;
    const codes = new Map<string, Assignment>(
      store.shiftKinds
        .filter(({ active }) => active)
        .map(({ id, code }): readonly [string, Assignment] => [code.toUpperCase(), id]),
    );
    codes.set(REST_SIGN, 'rest');
    for (const typed of [`${this.#typed}${key}`.toUpperCase(), key.toUpperCase()]) {
      const to = codes.get(typed);
      const goesOn = [...codes.keys()].some((code) => code.length > typed.length && code.startsWith(typed));
      if (to === undefined && !goesOn) continue;
      this.#typed = goesOn ? typed : '';
      if (to !== undefined) this.#put(to);
      return true;
    }
    this.#typed = '';
    if (key === '0') {
      this.#put('rest');
      return true;
    }
    const kind = /^[1-9]$/u.test(key) ? RosterKeys.digits(store)[Number(key) - 1] : undefined;
    if (kind !== undefined) {
      this.#put(kind);
      return true;
    }
    if (key.toUpperCase() !== 'F') return false;
    store.apply(toggleFixed(store, store.selection.range));
    return true;
  }

  /** Puts it into what is chosen. One cell gives way to the next day, so that a row is typed through. */
  #put(to: Assignment): void {
    const store = this.#store;
    const { selection } = store;
    const { top, bottom, left, right } = selection.range;
    store.apply(assign(store, selection.range, to));
    if (top === bottom && left === right && this.#typed === '') selection.move(0, 1);
  }
}
