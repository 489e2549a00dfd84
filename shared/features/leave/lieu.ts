/** Minutes that somebody earned by work on a rest day, with what was booked of them. */
export interface LieuGrant {
  readonly id: number;
  readonly minutes: number;
  readonly grantedOn: string;
  /** Last day on which it may be taken. */
  readonly expiresOn: string;
  /** Used is less than none. */
  readonly uses: readonly { readonly minutes: number; readonly bookedOn: string }[];
}

/** A part of a day in lieu and the grant that it is taken from. */
export interface LieuPart {
  readonly grantId: number;
  readonly day: string;
  readonly minutes: number;
}

/** What is left of a grant on a day, expired or not. */
export function remaining({ minutes, uses }: LieuGrant, on: string): number {
  return uses.filter(({ bookedOn }) => bookedOn <= on).reduce((left, use) => left + use.minutes, minutes);
}

/** Minutes that may be taken on a day. */
export function lieuLeft(grants: readonly LieuGrant[], on: string): number {
  return grants
    .filter(({ grantedOn, expiresOn }) => grantedOn <= on && expiresOn >= on)
    .reduce((total, grant) => total + remaining(grant, on), 0);
}

/** Minutes that were lost because nobody took them in time. */
export function lieuExpired(grants: readonly LieuGrant[], on: string): number {
  return grants
    .filter(({ expiresOn }) => expiresOn < on)
    .reduce((total, grant) => total + remaining(grant, on), 0);
}

/** Minutes that end within so many days. */
export function lieuEnding(grants: readonly LieuGrant[], on: string, until: string): number {
  return lieuLeft(
    grants.filter(({ expiresOn }) => expiresOn <= until),
    on,
  );
}

/** First to expire first; of the same day the older. */
export function inTurn(grants: readonly LieuGrant[]): readonly LieuGrant[] {
  return [...grants].sort((one, other) =>
    one.expiresOn === other.expiresOn ? one.id - other.id : one.expiresOn < other.expiresOn ? -1 : 1,
  );
}

/**
 * Takes each day of a leave from what is still good on that day, the first to expire first; what cannot be taken is told.
 * Days come in their order, so that an earlier one does not leave a later one without. `booked` is the day of the booking.
 */
export function spendLieu(
  grants: readonly LieuGrant[],
  days: readonly { readonly day: string; readonly minutes: number }[],
  booked: string,
): { readonly parts: readonly LieuPart[]; readonly missing: number } {
  const left = new Map(grants.map((grant) => [grant.id, remaining(grant, LAST_DAY)]));
  const parts: LieuPart[] = [];
  let missing = 0;
  for (const { day, minutes } of days) {
    let wanted = minutes;
    for (const { id, grantedOn, expiresOn } of inTurn(grants)) {
      const here = left.get(id) ?? 0;
      if (wanted === 0 || here <= 0 || expiresOn < day || grantedOn > booked) continue;
      const taken = Math.min(wanted, here);
      parts.push({ grantId: id, day, minutes: taken });
      left.set(id, here - taken);
      wanted -= taken;
    }
    missing += wanted;
  }
  return { parts, missing };
}

/** Every booking counts for what may be taken now, also one dated by a clock that went ahead. */
const LAST_DAY = '9999-12-31';
