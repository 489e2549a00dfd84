import { refuse } from '../../shared/api/api-error.ts';
import type { DataKey, FieldPlace } from './data-key.ts';

/** What a service does with values that a stolen PC must not show. Refused where the account holds no key. */
export interface FieldSeal {
  readonly seal: (place: FieldPlace, text: string) => Buffer;
  readonly open: (place: FieldPlace, sealed: Buffer) => string;
  /** To look a value up without keeping it in the clear. */
  readonly blindIndex: (text: string) => Buffer;
}

export function fieldSealWith(key: DataKey | null): FieldSeal {
  const held = (): DataKey => {
    if (key === null) throw refuse('keyNotHeld');
    return key;
  };
  return {
    seal: (place, text) => held().seal(place, text),
    open: (place, sealed) => held().open(place, sealed),
    blindIndex: (text) => held().blindIndex(text),
  };
}
