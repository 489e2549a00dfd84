import { Converter } from 'opencc-js/t2cn';

const HAN = /\p{Script=Han}/u;
const toSimplified = Converter({ from: 't', to: 'cn' });

/** NFKC, small letters and Simplified characters: for comparing and finding, never for showing. */
export function foldText(text: string): string {
  const small = text.normalize('NFKC').toLowerCase();
  // The dictionary has no word for numbers and plates, and takes its time to say so.
  const simplified = HAN.test(small) ? toSimplified(small) : small;
  return simplified.replace(/\s+/gu, ' ').trim();
}
