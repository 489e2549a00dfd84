import type { Api } from '../../shared/api/contract.ts';
import { addDays, monthRange, monthsLater } from '../../shared/domain/calendar.ts';
import type { MeterKind } from '../../shared/features/meters/meter.ts';
import type { Random } from './random.ts';
import type { SampleHousehold } from './sample-households.ts';

/** The office took over the meters of so many households, the first of its first building. */
const HOUSEHOLDS_READ = 40;
/** Months before the last one that are read in full. */
export const MONTHS_READ = 4;
/** Of so many meters one is still to be read in the last month. */
const UNREAD_OF_LAST = 3;
const READING_DAY = 20;
const SUPPLIES = [
  { kind: 'water', most: 22, supplier: '自來水公司', code: 'ZLS', centsOfUnit: 267 },
  { kind: 'electricity', most: 260, supplier: '供電局', code: 'GD', centsOfUnit: 68 },
] as const satisfies readonly { readonly kind: MeterKind; readonly [fact: string]: unknown }[];

function readHouseholds(households: readonly SampleHousehold[]): readonly SampleHousehold[] {
  return households
    .filter(({ plan }) => plan.kind === 'residence' && plan.occupancyState !== 'notHandedOver')
    .slice(0, HOUSEHOLDS_READ);
}

/** Water by tiers of the year and electricity by a price, in arrear, for those whose meters are read. */
export async function addMeteredItems(
  api: Api,
  households: readonly SampleHousehold[],
  firstMonth: string,
): Promise<number[]> {
  const unitIds = readHouseholds(households).map(({ unitId }) => unitId);
  const fromOn = `${firstMonth}-01`;
  const water = await api.fees.saveItem({
    code: 'SF',
    name: '水費',
    formula: 'tiered',
    meterKind: 'water',
    timing: 'arrear',
  });
  const source = '市發展和改革部門價格通知';
  await api.fees.setPrice({
    itemId: water.id,
    fromOn,
    source,
    tiers: {
      basis: 'year',
      resetsOn: '01-01',
      tiers: [
        { fromThousandths: 0, priceTenThousandths: 26_700 },
        { fromThousandths: 220_000, priceTenThousandths: 40_000 },
        { fromThousandths: 300_000, priceTenThousandths: 80_000 },
      ],
      householdOf: 4,
      perHeadThousandths: 55_000,
    },
  });
  const power = await api.fees.saveItem({
    code: 'DF',
    name: '電費',
    formula: 'metered',
    meterKind: 'electricity',
    timing: 'arrear',
  });
  await api.fees.setPrice({ itemId: power.id, fromOn, source, priceTenThousandths: 6800 });
  for (const itemId of [water.id, power.id]) {
    await api.fees.attach({ itemId, to: { kind: 'units', unitIds }, fromOn });
  }
  return [water.id, power.id];
}

interface ReadMeter {
  readonly meterId: number;
  /** Usage of an ordinary month at most, in whole units. */
  readonly most: number;
  shown: number;
}

/** The meters of the site as they are read month by month. */
export class SampleMeters {
  readonly #api: Api;
  readonly #random: Random;
  readonly #units = new Map<MeterKind, ReadMeter[]>();
  readonly #mains = new Map<MeterKind, ReadMeter>();
  /** What the main meters counted in the latest month. */
  readonly #bought = new Map<MeterKind, number>();

  constructor(api: Api, random: Random) {
    this.#api = api;
    this.#random = random;
  }

  async register(households: readonly SampleHousehold[], installedOn: string): Promise<void> {
    for (const { kind, most, code } of SUPPLIES) {
      const meters: ReadMeter[] = [];
      for (const { unitId, plan } of readHouseholds(households)) {
        const shown = this.#random.between(200, 9000);
        const { id: meterId } = await this.#api.meters.save({
          unitId,
          kind,
          number: `${code}${String(100_000 + unitId)}`,
          installedOn,
          baseReadingThousandths: shown * 1000,
        });
        meters.push({ meterId, most: plan.occupancyState === 'vacant' ? 0 : most, shown });
      }
      this.#units.set(kind, meters);
      const { id: meterId } = await this.#api.meters.save({
        kind,
        number: `${code}-ZB`,
        digits: 7,
        installedOn,
      });
      this.#mains.set(kind, { meterId, most: 0, shown: 0 });
    }
  }

  /** Walks the route on the month's day; in the last month some doors are still to be knocked at. */
  async read(month: string, isLast: boolean): Promise<void> {
    const readOn = dayOfReading(month);
    for (const { kind } of SUPPLIES) {
      let used = 0;
      for (const [place, meter] of (this.#units.get(kind) ?? []).entries()) {
        if (isLast && place % UNREAD_OF_LAST === 0) continue;
        const usage = Math.round(meter.most * (0.35 + 0.65 * this.#random.next()));
        // One in many leaks for a month, and stands out.
        const leaked = this.#random.chance(0.01) ? usage * 5 : usage;
        meter.shown += leaked;
        used += leaked;
        await this.#record(meter, month, readOn);
      }
      const main = this.#mains.get(kind);
      if (main === undefined || isLast) continue;
      const bought = Math.round(used * 1.05);
      main.shown += bought;
      this.#bought.set(kind, bought);
      await this.#record(main, month, readOn);
    }
  }

  async #record({ meterId, shown }: ReadMeter, month: string, readOn: string): Promise<void> {
    await this.#api.meters.record({ meterId, month, readOn, currentThousandths: shown * 1000 });
  }

  /** What the suppliers asked for a month. */
  async enterBills(api: Api, month: string): Promise<void> {
    for (const { kind, supplier, code, centsOfUnit } of SUPPLIES) {
      const bought = this.#bought.get(kind) ?? 0;
      if (bought === 0) continue;
      await api.meters.enterSupplierBill({
        meterKind: kind,
        month,
        supplier,
        documentNumber: `${code}-${month.replace('-', '')}`,
        quantityThousandths: bought * 1000,
        amountCents: bought * centsOfUnit,
      });
    }
  }
}

export function dayOfReading(month: string): string {
  return addDays(monthRange(month).first, READING_DAY - 1);
}

/** On which a supplier's bill of a month comes. */
export function dayOfSupplierBill(month: string): string {
  return addDays(monthRange(monthsLater(month, 1)).first, 5);
}
