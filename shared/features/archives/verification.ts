import { z } from 'zod';

/** What is read back to a person at the desk, each apart: 信息校對. */
export const PERSON_CHECKS = ['name', 'phones', 'idNumber', 'email', 'mailingAddress'] as const;
export const personCheckSchema = z.enum(PERSON_CHECKS);
export type PersonCheck = z.output<typeof personCheckSchema>;

/** `area` is the gross and the inner area together: both are read off one certificate. */
export const UNIT_CHECKS = ['kind', 'area', 'occupancyState'] as const;
export const unitCheckSchema = z.enum(UNIT_CHECKS);
export type UnitCheck = z.output<typeof unitCheckSchema>;

/** Days after which what was verified is asked about again. */
export const VERIFIED_FOR_DAYS = 365;

/** How far the facts about a person were verified, those longest unverified first. */
export const VERIFICATION_STANDINGS = ['never', 'partly', 'old', 'fresh'] as const;
export const verificationStandingSchema = z.enum(VERIFICATION_STANDINGS);
export type VerificationStanding = z.output<typeof verificationStandingSchema>;

/** What a person has on file to be read back; what is empty needs no verifying. */
export function checksOfPerson(person: {
  readonly name: string;
  readonly phones: readonly unknown[];
  /** Masked. */
  readonly idNumber: string;
  readonly email: string;
  readonly mailingAddress: string;
}): PersonCheck[] {
  return PERSON_CHECKS.filter((check) => person[check].length > 0);
}

export function checksOfUnit(unit: {
  readonly areaThousandths: number | null;
  readonly innerAreaThousandths: number | null;
}): UnitCheck[] {
  const hasArea = unit.areaThousandths !== null || unit.innerAreaThousandths !== null;
  return UNIT_CHECKS.filter((check) => check !== 'area' || hasArea);
}
