export const archivesRefusals = [
  'changedMeanwhile',
  'buildingExists',
  'unitExists',
  'vehicleExists',
  'sharesOverWhole',
  'occupancyOverlaps',
  'occupancyEnded',
  'endsBeforeItBegins',
  'payerNeeded',
  'notOfThisUnit',
  'idNumberExists',
  'nothingToChange',
] as const;
