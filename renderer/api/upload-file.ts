import { z } from 'zod';
import { FILE_NAME_HEADER } from '../../shared/api/bridge.ts';
import { postToHost } from './post-to-host.ts';

/** As much as a host takes in one file. */
export const MOST_UPLOAD_BYTES = 64 * 1024 * 1024;

const acceptedSchema = z.object({ ticket: z.string() });

/** Hands a file to the host and returns the ticket that operations take in its place. */
export async function uploadFile(file: File): Promise<string> {
  const response = await postToHost('/files', await file.arrayBuffer(), {
    'content-type': 'application/octet-stream',
    [FILE_NAME_HEADER]: encodeURIComponent(file.name),
  });
  return acceptedSchema.parse(await response.json()).ticket;
}
