import { z } from 'zod';
import type { OfficeDocument } from '../../documents/document.ts';
import { dateSchema, idSchema } from '../../domain/text.ts';
import type { Language } from '../../i18n/language.ts';
import { monthRosterDocument, ROSTER_SIZES } from './month-roster-document.ts';
import { changeNoticeDocument, signatureSheetDocument } from './roster-sheets-document.ts';
import { rosterSlipsDocument } from './roster-slips-document.ts';
import type { CellDifference, FrozenRoster } from './roster-version.ts';
import { weekRosterDocument, weeksOf } from './week-roster-document.ts';

export const ROSTER_PAPERS = ['month', 'week', 'slips', 'signatures', 'notice'] as const;

/** What is printed of a version, and how. */
export const rosterPaperSchema = z.strictObject({
  kind: z.enum(ROSTER_PAPERS),
  size: z.enum(ROSTER_SIZES).default('A3'),
  /** Counts of people per shift and day below the month. */
  coverage: z.boolean().default(false),
  /** Monday of the week; the first of the month where it is null. */
  monday: dateSchema.nullable().default(null),
  /** Slips of these people alone; everybody's where it is null. */
  employeeIds: z.array(idSchema).max(200).nullable().default(null),
});
export type RosterPaper = z.output<typeof rosterPaperSchema>;

export interface PrintedRoster {
  readonly office: string;
  readonly roster: FrozenRoster;
  /** What changed from the version before. */
  readonly differences: readonly CellDifference[];
}

/** The document of a paper: the same for window, print, PDF and DOCX. */
export function rosterPaperDocument(
  { office, roster, differences }: PrintedRoster,
  { kind, size, coverage, monday, employeeIds }: RosterPaper,
  language: Language,
): OfficeDocument {
  switch (kind) {
    case 'month':
      return monthRosterDocument({ office, roster, size, coverage }, language);
    case 'week':
      return weekRosterDocument(
        { office, roster, monday: monday ?? weeksOf(roster.month)[0] ?? `${roster.month}-01` },
        language,
      );
    case 'slips':
      return rosterSlipsDocument({ roster, employeeIds }, language);
    case 'signatures':
      return signatureSheetDocument({ office, roster }, language);
    case 'notice':
      return changeNoticeDocument({ office, roster, differences }, language);
  }
}
