import { statfs } from 'node:fs/promises';

/** Bytes that may still be written in the folder; null where the file system does not say, as some network shares. */
export async function freeBytesIn(folder: string): Promise<number | null> {
  const { blocks, bavail, bsize } = await statfs(folder);
  return blocks === 0 ? null : bavail * bsize;
}
