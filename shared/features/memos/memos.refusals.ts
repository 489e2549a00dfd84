export const memosRefusals = [
  'notAMemo',
  'memoNotIssued',
  'memoNotYours',
  'memoRecipientKept',
  'memoReaderUnknown',
  'memoReadAlready',
  'memoDoneAlready',
  'memoNotAsked',
  'memoEntryWithdrawn',
] as const;
