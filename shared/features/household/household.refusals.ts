export const householdRefusals = [
  'keyExists',
  'officeKeyExists',
  'keyInOffice',
  'keyHandedOut',
  'keySignedOut',
  'keyReturned',
  'keyLost',
  'keyCancelled',
  'recordEnded',
] as const;
