import { z } from 'zod';
import { idSchema, lineSchema } from '../../domain/text.ts';

/** Most households that one run is for. */
export const MOST_RECIPIENTS = 20_000;

/** How a household came to be among the recipients. */
export const RECIPIENT_GROUNDS = ['place', 'arrears', 'tag', 'chosen', 'pasted'] as const;
export const recipientGroundSchema = z.enum(RECIPIENT_GROUNDS);
export type RecipientGround = z.output<typeof recipientGroundSchema>;

/** Households by where they are, what they owe, how they are tagged, one by one, and as somebody wrote them down. */
export const recipientQuerySchema = z.strictObject({
  places: z
    .array(
      z.strictObject({
        buildingId: idSchema,
        /** Null for the whole building. */
        entrance: lineSchema(40).nullable(),
      }),
    )
    .max(500)
    .default([]),
  /** All that is said holds at once; null for nobody because of arrears. */
  arrears: z
    .strictObject({
      /** Owes at least so much. */
      fromCents: z.int().min(1).default(1),
      /** Something of it is overdue for so many days. */
      fromDays: z.int().min(0).max(3650).default(0),
      /** Of these items alone; of all when empty. */
      itemIds: z.array(idSchema).max(200).default([]),
    })
    .nullable()
    .default(null),
  tagIds: z.array(idSchema).max(200).default([]),
  unitIds: z.array(idSchema).max(MOST_RECIPIENTS).default([]),
  /** Rooms as they were pasted, a line each or with commas between. */
  pasted: z.string().max(200_000).default(''),
});
export type RecipientQuery = z.output<typeof recipientQuerySchema>;

export const recipientSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  /** Whom a letter to it addresses; empty where nobody is entered. */
  recipient: z.string(),
  by: z.array(recipientGroundSchema),
});
export type Recipient = z.output<typeof recipientSchema>;

/** Of what was pasted, what names no unit or more than one: somebody decides. */
export const unreadRoomSchema = z.object({
  text: z.string(),
  problem: z.enum(['unknown', 'several']),
  candidates: z.array(z.object({ unitId: idSchema, unitName: z.string() })),
});
export type UnreadRoom = z.output<typeof unreadRoomSchema>;

/** What was pasted, piece by piece: a line of a sheet is one piece, and so is what stands between commas. */
export function pastedPieces(pasted: string): string[] {
  return pasted
    .split(/[\r\n、，,；;]+/u)
    .map((piece) => piece.normalize('NFKC').trim())
    .filter((piece) => piece !== '');
}

/**
 * Ways to read a piece as a room: whole, then each cell, then two cells that follow each other as building and room. Of a
 * row of a sheet one cell or two are the room and the rest is about it.
 */
export function roomReadings(piece: string): string[][] {
  const cells = piece.split(/[\t ]+/u).filter((cell) => cell !== '');
  if (cells.length === 1) return [[piece]];
  const pairs = cells.slice(1).map((cell, index) => `${cells[index] ?? ''}-${cell}`);
  return [[cells.join('')], pairs, cells];
}
