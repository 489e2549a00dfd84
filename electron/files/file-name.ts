/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;

/** A suggested name as a name alone: no folders, no characters a file system or a reader could be fooled by. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // Controls, bidirectional overrides and what Windows forbids.
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const short = shorten(plain === '' ? 'file' : plain, 120);
  return RESERVED.test(short) ? `_${short}` : short;
}

/** Keeps the ending, which says what the file is. */
function shorten(name: string, most: number): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return characters.slice(0, most - ending.length).join('') + ending;
}
