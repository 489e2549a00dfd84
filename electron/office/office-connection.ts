import { randomUUID } from 'node:crypto';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { Desktop } from '../desktop/desktop.ts';
import type { Clock } from './clock.ts';
import type { Connection, HostKind } from './context.ts';
import type { DataKey } from './data-key.ts';

export interface ConnectionOptions {
  readonly host: HostKind;
  readonly desktop: Desktop;
  readonly clock?: Pick<Clock, 'now'>;
}

/** A connection whose key never outlives the session it was opened in, however that session ends. */
export class OfficeConnection implements Connection {
  readonly id = randomUUID();
  readonly host: HostKind;
  readonly desktop: Desktop;
  readonly clock?: Pick<Clock, 'now'>;
  #staff: SignedInStaff | null = null;
  #dataKey: DataKey | null = null;

  constructor({ host, desktop, clock }: ConnectionOptions) {
    this.host = host;
    this.desktop = desktop;
    if (clock !== undefined) this.clock = clock;
  }

  get staff(): SignedInStaff | null {
    return this.#staff;
  }

  set staff(next: SignedInStaff | null) {
    if (next?.id !== this.#staff?.id) this.dataKey = null;
    this.#staff = next;
  }

  get dataKey(): DataKey | null {
    return this.#dataKey;
  }

  set dataKey(next: DataKey | null) {
    if (next !== this.#dataKey) this.#dataKey?.wipe();
    this.#dataKey = next;
  }
}
