import { invalid } from '../../../shared/api/api-error.ts';
import { holdsName, isNameAlone } from '../../../shared/features/access/common-passwords.ts';

/** Refuses a password made of what everybody here knows; the list of common ones is the contract's own. */
export function assertHoldsNoName(
  password: string,
  field: string,
  names: { readonly siteName: string; readonly userName: string },
): void {
  if (holdsName(password, names.siteName) || isNameAlone(password, names.userName)) {
    throw invalid([field], 'passwordCommon');
  }
}
