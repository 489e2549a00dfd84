const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_SIGNS = '10X98765432';
/** A resident's number begins with a province that exists; what does not is another document's number. */
const RESIDENT = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{15}[\dX]$/u;

/**
 * Whether an 18-digit resident's number (GB 11643) was mistyped: its last sign follows from the others. A number said to
 * be of another document is left alone.
 */
export function isMistypedIdNumber(idNumber: string, idType: string): boolean {
  const plain = idNumber.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (!RESIDENT.test(plain)) return false;
  if (idType !== '' && !/身份|identity|resident|\bid\b/iu.test(idType)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(plain.charAt(place)), 0);
  return CHECK_SIGNS.charAt(sum % 11) !== plain.charAt(17);
}
