import { ZipFile } from 'yazl';

export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Files put together in memory, as one that is handed over. */
export async function zipFiles(files: readonly ZippedFile[], at: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content } of files) zip.addBuffer(Buffer.from(content), name, { mtime: at });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
