/** A heading without what only decorates it: spaces, line breaks, units in brackets, stars. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/gu, '')
    .replace(/[\s*:：_.,，、/]/gu, '');
}
