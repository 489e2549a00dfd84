export const metersRefusals = ['meterExists', 'readingBeyondDigits'] as const;
