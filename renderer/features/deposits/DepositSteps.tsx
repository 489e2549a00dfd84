import type { DepositStep } from '../../../shared/features/deposits/deposit.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** How a deposit came to where it stands, step by step. */
export function DepositSteps({ steps }: { readonly steps: readonly DepositStep[] }) {
  const t = useText();
  if (steps.length === 0) return null;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('deposits.steps')}</h2>
      <table className="plain-table">
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <td>{step.on}</td>
              <td>{t(`deposits.action.${step.action}`)}</td>
              <td>
                {step.who}
                {step.means === null ? null : (
                  <span className="soft">　{t(`deposits.means.${step.means}`)}</span>
                )}
              </td>
              <td className="soft">{step.note}</td>
              <td className="soft">
                {step.madeBy} {formatInstant(step.madeAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
