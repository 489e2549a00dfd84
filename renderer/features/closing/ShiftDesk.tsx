import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Shift } from '../../../shared/features/closing/shift.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SummaryRow } from '../../components/SummaryRow.tsx';
import { CountForm } from './CountForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';

/** An open shift: count, look at what is over or short, hand over. */
export const ShiftDesk = observer(function ShiftDesk({ first }: { readonly first: Shift }) {
  const { route } = useApp();
  const api = useApi();
  const t = useText();
  const [shift, setShift] = useState(first);
  const [counting, setCounting] = useState(false);
  const settings = useLoaded(() => api.closing.settings(), [api]);
  const [count] = shift.counts;
  const counted = count === undefined || count.outdated || counting ? null : count;
  return (
    <>
      <SummaryRow
        items={[
          { label: t('closing.cashier'), value: shift.cashierName },
          { label: t('closing.openedAt'), value: formatInstant(shift.openedAt) },
          { label: t('closing.float'), value: formatMoney(shift.floatCents) },
          { label: t('closing.receipts'), value: String(shift.receipts) },
        ]}
      />
      <LoadedView of={settings}>
        {({ currency }) =>
          counted === null ? (
            <CountForm
              shift={shift}
              currency={currency}
              onCounted={(after) => {
                setShift(after);
                setCounting(false);
              }}
            />
          ) : (
            <HandOverForm
              shift={shift}
              count={counted}
              onCountAgain={() => setCounting(true)}
              onHandedOver={(after) => route.go(`fees/closing/shifts/${after.id}`)}
            />
          )
        }
      </LoadedView>
    </>
  );
});
