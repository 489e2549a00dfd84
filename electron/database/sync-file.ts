import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns once the file's content is on the disk itself. */
export function syncFile(file: string): void {
  syncPath(file, 'r+');
}

/** Makes a file's name as durable as its content. Windows cannot sync a folder and does not need to. */
export function syncFolderOf(file: string): void {
  if (process.platform !== 'win32') syncPath(dirname(file), 'r');
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
