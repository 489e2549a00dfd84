/** Digits and capitals without 0 O, 1 I L: nothing that looks like another. A prime number of them. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** So many signs of 31 are more than 128 bits. */
const RANDOM_SIGNS = 26;
const GROUP = 4;

export const RECOVERY_CODE_SIGNS = SIGNS.length;
export const RECOVERY_CODE_RANDOM_SIGNS = RANDOM_SIGNS;

/** A recovery code from random places in the alphabet, with its check sign, as it is printed: `K7PM-92QT-…`. */
export function recoveryCodeFrom(places: readonly number[]): string {
  const signs = places.map((place) => SIGNS.charAt(place));
  return group([...signs, checkSign(places)].join(''));
}

/** The code as it is printed out of whatever was typed; null when a sign is missing, strange or mistaken. */
export function parseRecoveryCode(text: string): string | null {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
  const places = Array.from(compact, (sign) => SIGNS.indexOf(sign));
  if (places.length !== RANDOM_SIGNS + 1 || places.includes(-1)) return null;
  return checkSign(places.slice(0, RANDOM_SIGNS)) === compact.at(-1) ? group(compact) : null;
}

/** Weighted by place modulo a prime: one sign mistaken or two exchanged never pass. */
function checkSign(places: readonly number[]): string {
  const sum = places.reduce((total, place, index) => total + place * (index + 1), 0);
  return SIGNS.charAt(sum % SIGNS.length);
}

function group(signs: string): string {
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'gu'))?.join('-') ?? '';
}
