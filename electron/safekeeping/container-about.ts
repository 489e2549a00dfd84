import { z } from 'zod';
import type { ContainerHeader } from './container-format.mjs';

/** What a container says of its backup without the passphrase: enough to choose one, nothing of a household. */
export const containerAboutSchema = z.object({
  officeId: z.string().min(1).max(100),
  siteName: z.string().max(200),
  madeAt: z.iso.datetime(),
  sequence: z.int().nonnegative(),
  before: z.enum(['migration', 'restore']).nullable(),
  schemaVersion: z.int().nonnegative(),
  programVersion: z.string().max(100),
  auditHead: z.string().max(100),
  auditEntries: z.int().nonnegative(),
  counts: z.record(z.string().max(100), z.int().nonnegative()),
});
export type ContainerAbout = z.output<typeof containerAboutSchema>;

/** Null when the header does not say of itself what this program's headers say. */
export function aboutOf(header: ContainerHeader): ContainerAbout | null {
  const parsed = containerAboutSchema.safeParse(header.about);
  return parsed.success ? parsed.data : null;
}
