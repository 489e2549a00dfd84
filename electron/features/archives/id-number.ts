import { maskIdNumber } from '../../../shared/domain/mask.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { FieldPlace } from '../../office/data-key.ts';
import type { FieldSeal } from '../../office/field-seal.ts';
import { foldText } from '../../office/fold-text.ts';

/** An ID number as the office keeps it: nobody reads it off the disk, and its index finds it all the same. */
export interface KeptIdNumber {
  readonly sealed: Buffer | null;
  readonly masked: string;
  readonly index: Buffer | null;
}

function placeOf(personId: number): FieldPlace {
  return { table: 'person', rowId: personId, column: 'id_number' };
}

export function sealIdNumber(
  personId: number,
  idNumber: string,
  seal: Pick<FieldSeal, 'seal' | 'blindIndex'>,
): KeptIdNumber {
  return {
    sealed: idNumber === '' ? null : seal.seal(placeOf(personId), idNumber),
    masked: maskIdNumber(idNumber),
    index: idNumberIndex(idNumber, seal),
  };
}

export function openIdNumber(personId: number, sealed: Buffer, seal: FieldSeal): string {
  return seal.open(placeOf(personId), sealed);
}

/** The same number however it is written; null where it has neither letter nor digit. */
export function idNumberIndex(idNumber: string, seal: Pick<FieldSeal, 'blindIndex'>): Buffer | null {
  const key = compactKey(idNumber, foldText);
  return key === '' ? null : seal.blindIndex(key);
}
