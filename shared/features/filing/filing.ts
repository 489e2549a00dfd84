import { z } from 'zod';

/** 收文, 發文, 內部. */
export const FILING_REGISTERS = ['incoming', 'outgoing', 'internal'] as const;
export const filingRegisterSchema = z.enum(FILING_REGISTERS);
export type FilingRegister = z.output<typeof filingRegisterSchema>;

export const FILING_STATES = [
  'draft',
  'registered',
  'circulating',
  'handled',
  'archived',
  'void',
  'destroyed',
] as const;
export const filingStateSchema = z.enum(FILING_STATES);
export type FilingState = z.output<typeof filingStateSchema>;

/** 公開, 內部, 保密. */
export const SECRECIES = ['open', 'internal', 'confidential'] as const;
export const secrecySchema = z.enum(SECRECIES);

/** 平件, 加急, 特急. */
export const URGENCIES = ['normal', 'urgent', 'mostUrgent'] as const;
export const urgencySchema = z.enum(URGENCIES);

/** What is done with an entry on its way from the counter to the shelf. Destroying belongs to a disposal. */
export const FILING_MOVES = ['change', 'circulate', 'handle', 'archive', 'void'] as const;
export type FilingMove = (typeof FILING_MOVES)[number];

/** In which states each may be done. What went out or stays in the house may be archived without having been handled. */
const ALLOWED_IN: Readonly<Record<FilingMove, readonly FilingState[]>> = {
  change: ['draft', 'registered', 'circulating', 'handled'],
  circulate: ['registered', 'circulating'],
  handle: ['registered', 'circulating'],
  archive: ['handled'],
  void: ['registered', 'circulating', 'handled'],
};

export function mayMove(
  { register, state }: { readonly register: FilingRegister; readonly state: FilingState },
  move: FilingMove,
): boolean {
  if (move === 'archive' && state === 'registered') return register !== 'incoming';
  return ALLOWED_IN[move].includes(state);
}

/** Still on somebody's desk. */
export const OPEN_STATES: readonly FilingState[] = ['registered', 'circulating'];

/** How an entry's files may be looked at: identity papers and confidential entries ask why. */
export function asksForReason(entry: { readonly secrecy: string; readonly identity: boolean }): boolean {
  return entry.identity || entry.secrecy === 'confidential';
}
