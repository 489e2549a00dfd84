export const lettersRefusals = [
  'fieldsMissing',
  'templateBroken',
  'templateChanged',
  'templateInactive',
  'letterChanged',
  'letterIssued',
  'letterNotIssued',
  'letterAltered',
  'recipientMissing',
  'lettersForUnitsOnly',
] as const;
