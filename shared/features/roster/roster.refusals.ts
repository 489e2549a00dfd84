export const rosterRefusals = [
  'shiftCodeTaken',
  'shiftCodeReserved',
  'shiftInactive',
  'rosterExists',
  'rosterTeamEmpty',
  'rosterNotYourTeam',
  'rosterNotMember',
  'rosterNotEmployed',
  'rosterOtherMonth',
  'rosterEmpty',
  'rosterUnchanged',
  'rosterReasonNeeded',
] as const;
