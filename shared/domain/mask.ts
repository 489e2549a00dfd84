/** A phone as it is shown until someone asks for it: 138****5678, and of a short number only its end. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  if (digits.length >= 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return `****${digits.slice(digits.length >= 7 ? -4 : -2)}`;
}

/** An ID number as it is shown until someone asks for it: 110***********4514. */
export function maskIdNumber(idNumber: string): string {
  const characters = Array.from(idNumber.replace(/\s/gu, ''));
  const [front, back] = characters.length >= 15 ? [3, 4] : characters.length >= 5 ? [1, 1] : [0, 0];
  return characters
    .map((character, place) => (place < front || place >= characters.length - back ? character : '*'))
    .join('');
}

/** An e-mail address as it is shown in lists: t****@example.com. */
export function maskEmail(email: string): string {
  if (email === '') return '';
  const at = email.lastIndexOf('@');
  const [first = ''] = Array.from(email);
  return at <= 0 ? '****' : `${first}****${email.slice(at)}`;
}

/** Of a postal address only where it begins: 深圳市****. */
export function maskAddress(address: string): string {
  if (address === '') return '';
  const characters = Array.from(address);
  return `${characters.slice(0, characters.length > 6 ? 3 : 0).join('')}****`;
}
