import { statSync } from 'node:fs';
import { openCopy } from '../database/open-copy.ts';
import { checkInBackground } from './background-check.ts';
import { checkOffice, type OfficeVerdict } from './check-office.ts';

/** Up to this size a check takes no longer than starting a thread for it. */
const SMALL_BYTES = 6 * 1024 * 1024;

/** Checks a copy of an office that lies in a file of its own. */
export async function checkFile(path: string): Promise<OfficeVerdict> {
  if (statSync(path).size > SMALL_BYTES) return checkInBackground(path);
  const copy = openCopy(path);
  try {
    return checkOffice(copy);
  } finally {
    copy.close();
  }
}
