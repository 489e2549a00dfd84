/** Identity cards of the mainland and Hong Kong, passports and permits, and the codes of companies. */
const SHAPES = [
  /^\d{17}[\dX]$/u,
  /^\d{15}$/u,
  /^[A-Z]{1,2}\d{6}[\dA]$/u,
  /^[A-Z]{1,2}\d{7,8}$/u,
  /^[HM]\d{10}$/u,
  /^[\dA-HJ-NPQRTUWXY]{18}$/u,
];

/** Whether a text is a whole ID number, however it is spaced; a room, a phone or a receipt's number is none. */
export function looksLikeIdNumber(text: string): boolean {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s()-]/gu, '');
  return SHAPES.some((shape) => shape.test(compact));
}
