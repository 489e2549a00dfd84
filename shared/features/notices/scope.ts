/** A building as far as a scope may name it. */
export interface NamedBuilding {
  readonly id: number;
  readonly name: string;
}

const RANGE =
  /(\d{1,3})\s*(?:[棟栋座幢號号期]|號樓|号楼)?\s*(?:[至到~～\-－–—]|to)\s*(\d{1,3})\s*(?:[棟栋座幢號号期]|$)/giu;

/**
 * The buildings that the words of a scope mean, such as `1棟、3棟` or `1至3棟`; every one of them where the words name
 * none.
 */
export function buildingsOfScope(scope: string, buildings: readonly NamedBuilding[]): readonly number[] {
  const words = scope.normalize('NFKC');
  const ranges = [...words.matchAll(RANGE)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const named = buildings.filter(({ name }) => {
    const number = /\d+/u.exec(name)?.[0];
    const isInRange =
      number !== undefined && ranges.some(([from, to]) => Number(number) >= from && Number(number) <= to);
    return isInRange || standsIn(name.normalize('NFKC'), words);
  });
  return (named.length === 0 ? buildings : named).map(({ id }) => id);
}

/** `1棟` is in `1棟、2棟` and not in `11棟`. */
function standsIn(name: string, words: string): boolean {
  if (name === '') return false;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const isCut = goesOn(words[at - 1], name[0]) || goesOn(name.at(-1), words[at + name.length]);
    if (!isCut) return true;
  }
  return false;
}

/** Whether two characters in a row are of one number or of one word in Latin letters. */
function goesOn(one = '', next = ''): boolean {
  return (/\d/u.test(one) && /\d/u.test(next)) || (/[A-Za-z]/u.test(one) && /[A-Za-z]/u.test(next));
}
