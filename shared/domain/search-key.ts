/**
 * Full-width becomes half-width, capitals small, and runs of blanks one blank. `simplify` turns Traditional characters
 * into Simplified ones; it needs a dictionary that only the office loads.
 */
export type FoldText = (text: string) => string;

/** Letters, digits and characters alone: how names, plates and phones are compared. */
export function compactKey(text: string, fold: FoldText): string {
  return fold(text).replace(/[^\p{Letter}\p{Number}]/gu, '');
}

// Words after a building's or an entrance's number, Simplified because the text is folded first.
const PLACE_WORD = /(?:号楼|栋|幢|座|楼栋|单元|梯|期)/gu;
const FLOOR_WORD = /(\d)(?:楼|层)(?=[\da-z])/gu;
const BUILDING_TAIL = /(\d|^[a-z])(?:号|楼|#)(?=$|[\d\s-])/gu;
const SPELT_WORD = /(?<=\d|^[a-z])(?:haolou|dong|zhuang|zuo|danyuan)(?=\d|$|[\s-])/gu;
const ROOM_WORD = /\s*(?:号房|室|房|号)$/u;

/**
 * How an address is compared: `1棟101`, `1-101`, `1 dong 101` and `1號樓101室` are all `1-101`. What names only a
 * building keeps its hyphen, `1-`, so that it finds every room of it.
 */
export function addressKey(text: string, fold: FoldText): string {
  return fold(text)
    .trim()
    .replace(PLACE_WORD, '-')
    .replace(SPELT_WORD, '-')
    .replace(FLOOR_WORD, '$1')
    .replace(ROOM_WORD, '')
    .replace(BUILDING_TAIL, '$1-')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-/u, '');
}

/** How a document's or a receipt's number is compared: its groups joined by hyphens, whatever stood between them. */
export function numberKey(text: string, fold: FoldText): string {
  return fold(text)
    .replace(/号$/u, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A phone's digits from the last to the first, so that its last digits are a prefix. */
export function phoneTailKey(phone: string): string {
  return Array.from(phone.replace(/\D/gu, '')).reverse().join('');
}
