export const lettersRefusals = [
  'fieldsMissing',
  'glyphsMissing',
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
