import type { HandoverCheck } from '../../../shared/features/handover/handover.ts';
import { useText } from '../../app/texts.ts';

/** The equipment as it was found. */
export function CheckTable({ checks }: { readonly checks: readonly HandoverCheck[] }) {
  const t = useText();
  if (checks.length === 0) return <p className="soft">{t('handover.noChecks')}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('handover.checkName')}</th>
          <th className="figure">{t('handover.checkExpected')}</th>
          <th className="figure">{t('handover.checkFound')}</th>
          <th>{t('handover.checkState')}</th>
          <th>{t('handover.checkNote')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ checkId, name, quantity, found, state, note }) => (
          <tr key={checkId}>
            <td>{name}</td>
            <td className="figure">{quantity}</td>
            <td className="figure">{found}</td>
            <td>{state === null ? '—' : t(`handover.check.${state}`)}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
