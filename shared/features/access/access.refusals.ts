export const accessRefusals = [
  'notSignedIn',
  'notAllowed',
  'wrongPassword',
  'tooManyAttempts',
  'alreadySetUp',
  'notSetUp',
  'lastManager',
  'userNameTaken',
  'ownAccount',
  'keyReused',
  'mustChangePassword',
  'hostCannotSwitch',
] as const;
