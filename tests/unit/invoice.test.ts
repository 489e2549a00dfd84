import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  INVOICE_STEPS,
  type InvoiceState,
  invoiceStateSchema,
  nextInvoiceState,
  openInvoiceSteps,
  stateWhenTakenBack,
  stubKeptUntil,
} from '../../shared/features/fees/invoice.ts';

test('an invoice goes from asked for to issued, taken, to be reversed and reversed, and no other way', () => {
  const ways = invoiceStateSchema.options.map((state) => [
    state,
    Object.fromEntries(
      openInvoiceSteps(state).map((step) => [step, nextInvoiceState(state, step, false)] as const),
    ),
  ]);
  expect(Object.fromEntries(ways)).toEqual({
    pending: { issue: 'issued', withdraw: 'withdrawn' },
    issued: { collect: 'collected', askReversal: 'toReverse' },
    collected: { askReversal: 'toReverse' },
    toReverse: { reverse: 'reversed', keep: 'issued' },
    reversed: {},
    withdrawn: {},
  });
  expect(nextInvoiceState('toReverse', 'keep', true)).toBe('collected');
});

test('a receipt that is taken back withdraws what was not issued and has the rest reversed', () => {
  const after = invoiceStateSchema.options.map((state) => [state, stateWhenTakenBack(state)]);
  expect(Object.fromEntries(after)).toEqual({
    pending: 'withdrawn',
    issued: 'toReverse',
    collected: 'toReverse',
    toReverse: null,
    reversed: null,
    withdrawn: null,
  });
});

test('whatever happens in whatever order, an issued invoice ends only by being reversed', () => {
  const happening = fc.constantFrom(...INVOICE_STEPS, 'takenBack' as const);
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
      let state: InvoiceState = 'pending';
      let issued = false;
      let collected = false;
      for (const each of happenings) {
        const next: InvoiceState | null =
          each === 'takenBack' ? stateWhenTakenBack(state) : nextInvoiceState(state, each, collected);
        if (next === null) continue;
        state = next;
        issued ||= state === 'issued';
        collected ||= state === 'collected';
        expect(state === 'withdrawn' && issued).toBe(false);
        if (collected) expect(state).not.toBe('issued');
      }
    }),
  );
});

test('a stub is kept five years to the day', () => {
  expect(stubKeptUntil('2026-11-23')).toBe('2031-11-23');
  expect(stubKeptUntil('2028-02-29')).toBe('2033-02-28');
});
