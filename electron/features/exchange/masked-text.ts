/** Lists leave the office with phones, ID numbers and addresses masked; a masked one says nothing about the real one. */
export function isMasked(text: string): boolean {
  return text.normalize('NFKC').includes('*');
}

/** The text without the phones that are masked in it. */
export function withoutMaskedPhones(text: string): string {
  return text.normalize('NFKC').replace(/[+\d-]*\*[\d*]*/gu, '');
}
