import { randomUUID } from 'node:crypto';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { Desktop } from '../desktop/desktop.ts';
import type { Clock } from './clock.ts';
import type { Connection, HostKind } from './context.ts';
import type { DataKey } from './data-key.ts';
import type { FilesKey } from './files-key.ts';

export interface ConnectionOptions {
  readonly host: HostKind;
  readonly desktop: Desktop;
  readonly clock?: Pick<Clock, 'now'>;
}

/** A connection whose keys never outlive the session they were opened in, however that session ends. */
export class OfficeConnection implements Connection {
  readonly id = randomUUID();
  readonly host: HostKind;
  readonly desktop: Desktop;
  readonly clock?: Pick<Clock, 'now'>;
  #staff: SignedInStaff | null = null;
  #dataKey: DataKey | null = null;
  #filesKey: FilesKey | null = null;

  constructor({ host, desktop, clock }: ConnectionOptions) {
    this.host = host;
    this.desktop = desktop;
    if (clock !== undefined) this.clock = clock;
  }

  get staff(): SignedInStaff | null {
    return this.#staff;
  }

  set staff(next: SignedInStaff | null) {
    if (next?.id !== this.#staff?.id) {
      this.dataKey = null;
      this.filesKey = null;
    }
    this.#staff = next;
  }

  get dataKey(): DataKey | null {
    return this.#dataKey;
  }

  set dataKey(next: DataKey | null) {
    if (next !== this.#dataKey) this.#dataKey?.wipe();
    this.#dataKey = next;
  }

  get filesKey(): FilesKey | null {
    return this.#filesKey;
  }

  set filesKey(next: FilesKey | null) {
    if (next !== this.#filesKey) this.#filesKey?.wipe();
    this.#filesKey = next;
  }
}
