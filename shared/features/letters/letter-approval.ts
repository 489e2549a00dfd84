import { z } from 'zod';
import type { Role } from '../../domain/role.ts';

/** Who has to agree before a letter bears its number. The company (法務、總經理) is outside the office: the manager enters who agreed. */
export const CHAIN_STEPS = ['supervisor', 'manager', 'company'] as const;
export const chainStepSchema = z.enum(CHAIN_STEPS);
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** In the order in which they agree, each once. */
export const chainSchema = z
  .array(chainStepSchema)
  .min(1)
  .max(CHAIN_STEPS.length)
  .refine((steps) => new Set(steps).size === steps.length, 'chainStepTwice');

/** One step more for what is about more money than this. */
export const chainOverSchema = z.strictObject({ cents: z.int().min(0), step: chainStepSchema });
export type ChainOver = z.output<typeof chainOverSchema>;

/** The steps of one letter; `amountCents` is what it is about, null when it is about no money. */
export function chainOf(
  chain: readonly ChainStep[],
  over: ChainOver | null,
  amountCents: number | null,
): readonly ChainStep[] {
  if (over === null || amountCents === null || amountCents <= over.cents) return chain;
  if (chain.includes(over.step)) return chain;
  return [...chain, over.step].sort((one, other) => CHAIN_STEPS.indexOf(one) - CHAIN_STEPS.indexOf(other));
}

/** Who may take a step: those of the post, and those above it. */
export function mayTakeStep(step: ChainStep, role: Role): boolean {
  if (role === 'manager') return true;
  return step === 'supervisor' && role === 'supervisor';
}

/**
 * The steps still to come, in order: those of the chain as it is now that nobody has taken, so that a chain changed while
 * a letter is in review passes nobody over and asks nobody twice.
 */
export function waitingSteps(chain: readonly ChainStep[], taken: readonly ChainStep[]): readonly ChainStep[] {
  return chain.filter((step) => !taken.includes(step));
}

/**
 * The steps that one person’s agreement takes: those next in order that they may take, up to one that belongs to the
 * company, which is agreed to by itself and only by its name.
 */
export function stepsTakenBy(
  role: Role,
  chain: readonly ChainStep[],
  taken: readonly ChainStep[],
  forCompany: boolean,
): readonly ChainStep[] {
  const waiting = waitingSteps(chain, taken);
  const [next] = waiting;
  if (next === undefined || !mayTakeStep(next, role)) return [];
  if (next === 'company') return forCompany ? ['company'] : [];
  const end = waiting.findIndex((step) => step === 'company' || !mayTakeStep(step, role));
  return end === -1 ? waiting : waiting.slice(0, end);
}

/** Whether this person alone could sign a letter of this chain at once. */
export function mayCompleteAlone(role: Role, chain: readonly ChainStep[]): boolean {
  return chain.every((step) => step !== 'company' && mayTakeStep(step, role));
}
