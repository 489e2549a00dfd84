import type Database from 'better-sqlite3';
import { formatCents, formatScaled } from '../../../shared/domain/money.ts';
import { type ChargeInputs, chargeInputsSchema } from '../../../shared/features/fees/charge.ts';
import type { BillLine } from '../../../shared/features/letters/compose-tables.ts';
import { type BilledCharge, listBilledCharges } from './letter-bill.repository.ts';

/**
 * What a payment notice lists: the charges of the household’s latest bill, each with what its item still owes from
 * before, and a line for every other item that does.
 */
export function listBill(database: Database.Database, unitId: number): BillLine[] {
  const charges = listBilledCharges(database, unitId);
  const latest = latestOf(charges);
  const earlier = new Map<string, { cents: number; dueOn: string }>();
  for (const charge of charges) {
    if (latest.includes(charge)) continue;
    const { cents } = earlier.get(charge.itemName) ?? { cents: 0 };
    earlier.set(charge.itemName, { cents: cents + charge.outstandingCents, dueOn: charge.dueOn });
  }
  const lines = latest.map((charge) => {
    const previousCents = earlier.get(charge.itemName)?.cents ?? 0;
    earlier.delete(charge.itemName);
    return billLine(charge, previousCents);
  });
  const onlyBefore = [...earlier].map(([itemName, { cents, dueOn }]) => ({
    itemName,
    periodStart: null,
    periodEnd: null,
    dueOn,
    quantity: '',
    price: '',
    amountCents: 0,
    previousCents: cents,
    dueCents: cents,
  }));
  return [...lines, ...onlyBefore];
}

/** Of each item its last period, where that reaches into the last of all; a quarter goes with the month within it. */
function latestOf(charges: readonly BilledCharge[]): readonly BilledCharge[] {
  const lastStart = charges.reduce((last, { periodStart }) => (periodStart > last ? periodStart : last), '');
  const ofItem = new Map<string, BilledCharge>();
  for (const charge of charges) {
    const known = ofItem.get(charge.itemName);
    if (known === undefined || charge.periodStart >= known.periodStart) ofItem.set(charge.itemName, charge);
  }
  return [...ofItem.values()].filter(({ periodEnd }) => periodEnd >= lastStart);
}

function billLine(charge: BilledCharge, previousCents: number): BillLine {
  const { itemName, periodStart, periodEnd, dueOn, amountCents, outstandingCents } = charge;
  return {
    itemName,
    periodStart,
    periodEnd,
    dueOn,
    ...quantityAndPrice(chargeInputsSchema.parse(JSON.parse(charge.inputs))),
    amountCents,
    previousCents,
    dueCents: outstandingCents + previousCents,
  };
}

/** An amount by tiers, shares or a formula has no one price; its own bill explains it. */
function quantityAndPrice(inputs: ChargeInputs): { readonly quantity: string; readonly price: string } {
  const price =
    inputs.priceTenThousandths === undefined ? '' : formatScaled(inputs.priceTenThousandths, 4, 2);
  switch (inputs.formula) {
    case 'areaPrice':
      return { quantity: scaled(inputs.areaThousandths, '㎡'), price };
    case 'innerAreaPrice':
      return { quantity: scaled(inputs.innerAreaThousandths, '㎡'), price };
    case 'metered':
      return { quantity: scaled(inputs.usage?.quantityThousandths, ''), price };
    case 'fixed':
      return {
        quantity: '1',
        price: inputs.monthlyCents === undefined ? '' : formatCents(inputs.monthlyCents),
      };
    default:
      return { quantity: '', price: '' };
  }
}

function scaled(thousandths: number | undefined, unit: string): string {
  return thousandths === undefined ? '' : `${formatScaled(thousandths, 3, 2)}${unit}`;
}
