const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** A name that every file system takes and that does not mislead; never empty. */
export function safeFileName(text: string, longest = 80): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[. ]+$/u, '');
  return clean === '' || RESERVED.test(clean) ? `_${clean}` : clean;
}
