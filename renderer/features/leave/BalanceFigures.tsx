import { Tag } from 'antd';
import type { AnnualDoubt } from '../../../shared/features/leave/annual.ts';
import type { BalanceRow } from '../../../shared/features/leave/leave-balance.ts';
import { useText } from '../../app/texts.ts';
import { SummaryRow } from '../../components/SummaryRow.tsx';

/** Hundredths as people read them: 150 is 1.5. */
export function plain(hundredths: number): string {
  return String(hundredths / 100);
}

/** What is left of annual leave and of time in lieu, and what the year took. */
export function BalanceFigures({ row }: { readonly row: BalanceRow }) {
  const t = useText();
  const days = (hundredths: number): string => t('leave.days', { days: plain(hundredths) });
  return (
    <>
      <SummaryRow
        items={[
          { label: t('leave.entitled'), value: days(row.entitled) },
          ...(row.carried === 0 ? [] : [{ label: t('leave.carried'), value: days(row.carried) }]),
          ...(row.adjusted === 0 ? [] : [{ label: t('leave.adjusted'), value: days(row.adjusted) }]),
          { label: t('leave.used'), value: days(row.used) },
          { label: t('leave.left'), value: days(row.left) },
          ...(row.overdrawn === 0 ? [] : [{ label: t('leave.overdrawn'), value: days(row.overdrawn) }]),
          { label: t('leave.lieuLeft'), value: plain(row.lieuLeft) },
          ...(row.lieuEndsOn === null ? [] : [{ label: t('leave.lieuEndsOn'), value: row.lieuEndsOn }]),
          { label: t('leave.personal'), value: days(row.personal) },
          { label: t('leave.sick'), value: days(row.sick) },
          { label: t('leave.others'), value: days(row.others) },
        ]}
      />
      <Doubts doubts={row.doubts} />
    </>
  );
}

/** What a person is to decide about, as tags. */
export function Doubts({ doubts }: { readonly doubts: string }) {
  const t = useText();
  if (doubts === '') return null;
  return (
    <>
      {doubts.split(',').map((doubt) => (
        <Tag key={doubt} color="orange">
          {/* The office answers the names of the list alone. */}
          {t(`leave.doubt.${doubt as AnnualDoubt}`)}
        </Tag>
      ))}
    </>
  );
}
