/** What a Word file may hold that the text of a template cannot carry. */
export const LEFT_OF_WORD_FILE = [
  'images',
  'textBoxes',
  'headersAndFooters',
  'notes',
  'comments',
  'numbering',
  'mergedRows',
  'tablesWithinTables',
  'equations',
  'pageBreaks',
  'deletedText',
] as const;
export type LeftOfWordFile = (typeof LEFT_OF_WORD_FILE)[number];
