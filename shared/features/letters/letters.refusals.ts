export const lettersRefusals = [
  'fieldsMissing',
  'templateBroken',
  'templateChanged',
  'templateInactive',
  'letterChanged',
  'letterIssued',
  'letterNotIssued',
  'letterAltered',
  'letterNumberTaken',
  'recipientMissing',
  'lettersForUnitsOnly',
] as const;
