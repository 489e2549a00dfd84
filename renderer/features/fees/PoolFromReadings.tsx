import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { monthOf } from '../../../shared/domain/calendar.ts';
import { divideRounded, formatScaled } from '../../../shared/domain/money.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { MeterKind } from '../../../shared/features/meters/meter.ts';
import { useApi } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { PriceInput } from '../../components/PriceInput.tsx';
import { ScaledInput } from '../../components/ScaledInput.tsx';

/** Thousandths of a quantity × ten-thousandths of a yuan in a cent. */
const PER_CENT = 100_000n;

/** Fills a pool from the readings of its period: each unit's usage, and what the main meter counted beyond them. */
export const PoolFromReadings = observer(function PoolFromReadings(props: {
  readonly meterKind: MeterKind;
  readonly period: DayRange;
  /** Whether the pool is shared by usage. */
  readonly byUsage: boolean;
  readonly onTotal: (totalCents: number) => void;
  /** One line for each unit, as it is typed. */
  readonly onWeights: (lines: string) => void;
}) {
  const { meterKind, period, byUsage, onTotal, onWeights } = props;
  const api = useApi();
  const t = useText();
  const [exempt, setExempt] = useState<number | null>(0);
  const [typedPrice, setTypedPrice] = useState<number | null>(null);
  const [filled, setFilled] = useState(false);
  const [from, to] = [monthOf(period.start), monthOf(period.end)];
  const usage = useLoaded(() => api.meters.usageOf({ meterKind, from, to }), [api, meterKind, from, to]);
  const { value } = usage.loadable;
  if (value === null) return null;
  const { units, unread, unitsThousandths, mainThousandths, boughtThousandths, paidCents } = value;
  const left = mainThousandths === null ? null : mainThousandths - unitsThousandths - (exempt ?? 0);
  // What the supplier asked for one of it, until another price is typed.
  const ofSupplier =
    boughtThousandths === null || paidCents === null || boughtThousandths === 0
      ? null
      : Number(divideRounded(BigInt(paidCents) * PER_CENT, BigInt(boughtThousandths)));
  const price = typedPrice ?? ofSupplier;
  const cents =
    left === null || left <= 0 || price === null
      ? null
      : Number(divideRounded(BigInt(left) * BigInt(price), PER_CENT));
  const written = (thousandths: number) => formatScaled(Math.max(0, thousandths), 3);
  return (
    <div className="pool-readings">
      {byUsage ? (
        <p className="dialog-note">
          <Button
            onClick={() => {
              onWeights(
                units
                  .map(({ unitName, usedThousandths }) => `${unitName} ${formatScaled(usedThousandths, 3)}`)
                  .join('\n'),
              );
              setFilled(true);
            }}
          >
            {t('fees.pool.fromReadings')}
          </Button>{' '}
          {filled
            ? t('fees.pool.filled', {
                units: formatCount(units.length),
                used: written(unitsThousandths),
                unread: formatCount(unread),
              })
            : null}
        </p>
      ) : null}
      {left === null || mainThousandths === null ? (
        <p className="soft">{t('fees.pool.noMain')}</p>
      ) : (
        <>
          <p className="dialog-note">
            {t(left > 0 ? 'fees.pool.mainLess' : 'fees.pool.mainBelow', {
              main: written(mainThousandths),
              units: written(unitsThousandths),
              exempt: written(exempt ?? 0),
              pool: written(left),
            })}
          </p>
          <div className="pool-readings-row">
            <label>
              {t('fees.pool.exemptQuantity')}
              <ScaledInput
                places={3}
                write={(thousandths) => formatScaled(thousandths, 3)}
                unit=""
                value={exempt}
                onChange={setExempt}
              />
            </label>
            <label>
              {t('fees.pool.unitPrice')}
              <PriceInput unit="" value={price} onChange={setTypedPrice} />
            </label>
            <Button disabled={cents === null || cents === 0} onClick={() => onTotal(cents ?? 0)}>
              {t('fees.pool.fillTotal', { amount: cents === null ? '' : formatMoney(cents) })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
});
