import { z } from 'zod';
import { idSchema } from '../../domain/text.ts';

/** How long a bill is overdue, by days since its due date: the first and the last day of each band. */
export const AGE_BANDS = [
  { band: 'notDue', from: null, to: 0 },
  { band: 'to30', from: 1, to: 30 },
  { band: 'to90', from: 31, to: 90 },
  { band: 'to180', from: 91, to: 180 },
  { band: 'to365', from: 181, to: 365 },
  { band: 'to2Years', from: 366, to: 730 },
  { band: 'to3Years', from: 731, to: 1095 },
  { band: 'over3Years', from: 1096, to: null },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['band'];
export const ageBandSchema = z.enum(AGE_BANDS.map(({ band }) => band));

export function ageBandOf(overdueDays: number): AgeBand {
  const found = AGE_BANDS.find(({ to }) => to === null || overdueDays <= to);
  if (found === undefined) throw new RangeError('the last band has no end');
  return found.band;
}

const bandCentsSchema = z.record(ageBandSchema, z.int());

/** What is owed of every bill on the cut-off day, passed-through ones too. */
export const ageingSchema = z.object({
  owedCents: z.int(),
  bands: bandCentsSchema,
  buildings: z.array(
    z.object({ buildingId: idSchema, building: z.string(), owedCents: z.int(), bands: bandCentsSchema }),
  ),
  items: z.array(
    z.object({ itemId: idSchema, itemName: z.string(), owedCents: z.int(), bands: bandCentsSchema }),
  ),
});
export type Ageing = z.output<typeof ageingSchema>;
