/** Where a household's one-screen file is. */
export function unitAddress(unitId: number): string {
  return `archives/units/${unitId}`;
}

/** Where the counter takes a household's payment. */
export function paymentAddress(unitId: number): string {
  return `fees/take/${unitId}`;
}

/** The household that an address is about, so that F2 and F4 know whose file or payment is meant. */
export function householdOf(path: readonly string[]): number | null {
  const [destination, part, id] = path;
  const about =
    (destination === 'archives' && part === 'units') || (destination === 'fees' && part === 'take');
  const unitId = Number(id);
  return about && Number.isSafeInteger(unitId) && unitId > 0 ? unitId : null;
}
