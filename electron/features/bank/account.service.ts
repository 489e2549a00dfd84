import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { accountInputSchema, BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  type AccountFields,
  accountNamed,
  accountOfMethod,
  findAccount,
  hasMatched,
  insertAccount,
  replaceMethods,
  updateAccount,
} from './account.repository.ts';

type AccountInput = z.output<typeof accountInputSchema>;

export function requireAccount({ database }: Pick<ReadContext, 'database'>, id: number): BankAccount {
  const account = findAccount(database, id);
  if (account === undefined) throw notFound('bankAccount', id);
  return account;
}

/** Refuses what would change a month of the account that was signed off. */
export function assertUnsigned({ name, signedThrough }: BankAccount, completeOn: string): void {
  if (signedThrough === null || completeOn > signedThrough) return;
  throw refuse('bankMonthSigned', { account: name, month: signedThrough.slice(0, 7), date: completeOn });
}

function assertNameFree({ id, name }: AccountInput, { database }: WriteContext): void {
  const holder = accountNamed(database, name);
  if (holder !== undefined && holder !== id) throw refuse('bankNameTaken', { name });
}

function assertMethodsFree({ id, methods }: AccountInput, { database }: WriteContext): void {
  for (const { method } of methods) {
    const holder = accountOfMethod(database, method);
    if (holder !== undefined && holder.id !== id) throw refuse('bankMethodTaken', { account: holder.name });
  }
}

/** What matches and signed off months stand on does not change under them. */
function assertKept(input: AccountInput, before: BankAccount, { database }: WriteContext): void {
  const movesOpening = input.opensOn !== before.opensOn || input.openingCents !== before.openingCents;
  if (movesOpening && (before.linesThrough !== null || before.signedThrough !== null))
    throw refuse('bankOpeningKept', { account: before.name });
  for (const { method } of before.methods) {
    if (input.methods.some((each) => each.method === method)) continue;
    if (before.signedThrough !== null || hasMatched(database, before.id, method)) {
      throw refuse('bankMethodMatched', { account: before.name });
    }
  }
}

export function saveAccount(input: AccountInput, context: WriteContext): BankAccount {
  const { database, now } = context;
  assertNameFree(input, context);
  assertMethodsFree(input, context);
  const { id, version, methods, ...fields } = input;
  if (id === undefined) {
    const added = insertAccount(database, fields, now);
    replaceMethods(database, added, methods, { fromOn: fields.opensOn, keeps: false });
    context.record({ entity: 'bankAccount', entityId: added, after: { ...fields, methods } });
    return requireAccount(context, added);
  }
  const before = requireAccount(context, id);
  if (before.version !== version) throw changedMeanwhile(database, 'bankAccount', id);
  assertKept(input, before, context);
  updateAccount(database, { ...fields, id });
  const { signedThrough } = before;
  replaceMethods(database, id, methods, {
    fromOn: signedThrough === null ? fields.opensOn : addDays(signedThrough, 1),
    keeps: signedThrough !== null,
  });
  context.record({
    entity: 'bankAccount',
    entityId: id,
    ...changedFields(
      { ...fieldsOf(before), methods: before.methods },
      { ...fields, methods: requireAccount(context, id).methods },
    ),
  });
  return requireAccount(context, id);
}

function fieldsOf({
  name,
  bank,
  lastFour,
  opensOn,
  openingCents,
  matchDays,
  active,
}: BankAccount): AccountFields {
  return { name, bank, lastFour, opensOn, openingCents, matchDays, active };
}
