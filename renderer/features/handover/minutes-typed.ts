import { timeOf } from '../../components/typed-time.ts';

/** Times typed with anything between them, as minutes after midnight; null where one is no time. */
export function minutesTyped(text: string): number[] | null {
  const minutes = text
    .normalize('NFKC')
    .split(/[\s,;、，；]+/u)
    .filter((part) => part !== '')
    .map((part) => {
      const time = timeOf(part);
      return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    });
  return minutes.every((minute) => minute !== null) ? minutes : null;
}
