/** Where a household's one-screen file is. */
export function unitAddress(unitId: number): string {
  return `archives/units/${unitId}`;
}

/** Where somebody's file is; come to from a past day, it says so and goes back to that day. */
export function personAddress(personId: number, on: string | null = null): string {
  return `archives/people/${personId}${on === null ? '' : `?on=${on}`}`;
}

/** Where a key or card is shown: on its household's file, or among all of them when it is the office's own. */
export function keyAddress(keyId: number, unitId: number | null): string {
  return unitId === null ? `archives/keys?scope=all&key=${keyId}` : `${unitAddress(unitId)}?key=${keyId}`;
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
