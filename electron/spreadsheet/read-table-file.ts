import { refuse } from '../../shared/api/api-error.ts';
import type { IncomingFile } from '../files/file-tray.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';
import { MOST_FILE_BYTES } from './workbook-guard.ts';

const MEGABYTE = 1024 * 1024;
const ZIP_MAGIC = Buffer.from('504b0304', 'hex');

/** The sheets of a file that came in: a workbook, or a text of values parted by commas, which has one sheet. */
export async function readTableFile(
  file: IncomingFile,
  otherEncoding?: 'gb18030',
): Promise<readonly WorkbookSheet[]> {
  const { bytes, name } = file;
  const isWorkbook = ZIP_MAGIC.equals(bytes.subarray(0, ZIP_MAGIC.length));
  if (isWorkbook || !/\.csv$/iu.test(name)) return readWorkbook(bytes);
  if (bytes.length === 0) throw refuse('fileEmpty');
  if (bytes.length > MOST_FILE_BYTES) {
    throw refuse('fileTooBig', {
      megabytes: Math.ceil(bytes.length / MEGABYTE),
      limit: MOST_FILE_BYTES / MEGABYTE,
    });
  }
  return [readCsv(bytes, otherEncoding)];
}
