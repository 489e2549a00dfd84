const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** A name that every file system takes and that does not mislead; never empty. A long one keeps its ending. */
export function safeFileName(text: string, longest = 80): string {
  const clean = trimmed(
    text
      .normalize('NFC')
      .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
      .replace(/\s+/gu, ' '),
  );
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(clean)?.[0] ?? '';
  const stem = Array.from(clean.slice(0, clean.length - ending.length));
  const name = trimmed(stem.slice(0, longest - ending.length).join('')) + ending;
  return name === '' || RESERVED.test(name) ? `_${name}` : name;
}

function trimmed(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/gu, '');
}
