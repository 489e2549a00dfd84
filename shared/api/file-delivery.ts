import { z } from 'zod';

/** What became of a file handed to the person; cancelling is an outcome, not an error. */
export const fileDeliverySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), fileName: z.string() }),
  z.object({ kind: z.literal('download'), url: z.string(), fileName: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
]);

export type FileDelivery = z.output<typeof fileDeliverySchema>;

/** A file that a window fetches from its host to show it: once, and soon. */
export const shownFileSchema = z.object({ url: z.string(), fileName: z.string() });
export type ShownFile = z.output<typeof shownFileSchema>;

/** Stands for a file that a window uploaded to its host; good for one connection and a short time. */
export const fileTicketSchema = z.string().min(8).max(100);
