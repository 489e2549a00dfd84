import { describeProblem } from '../../../shared/features/exchange/describe-problem.ts';
import type { RollPreview } from '../../../shared/features/exchange/exchange.contract.ts';
import { useText } from '../../app/texts.ts';
import { changeLabel, changeValue } from './describe-change.ts';

export function RejectedRows({ rows }: { readonly rows: RollPreview['rejected'] }) {
  const t = useText();
  return (
    <table className="plain-table import-rows">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('exchange.rows.row')}
          </th>
          <th scope="col">{t('exchange.rows.unit')}</th>
          <th scope="col">{t('exchange.rows.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, unit, problems }) => (
          <tr key={row}>
            <td className="figure soft">{row}</td>
            <td>{unit}</td>
            <td>
              {problems.map((problem) => (
                <div key={`${problem.field}-${problem.code}`}>{describeProblem(problem, t)}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ChangedRows({ rows }: { readonly rows: RollPreview['changed'] }) {
  const t = useText();
  return (
    <table className="plain-table import-rows">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('exchange.rows.row')}
          </th>
          <th scope="col">{t('exchange.rows.unit')}</th>
          <th scope="col">{t('exchange.rows.field')}</th>
          <th scope="col">{t('exchange.rows.before')}</th>
          <th scope="col">{t('exchange.rows.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ row, unit, changes }) =>
          changes.map((change, index) => (
            <tr key={`${row}-${change.field}-${change.person}`}>
              <td className="figure soft">{index === 0 ? row : ''}</td>
              <td>{index === 0 ? unit : ''}</td>
              <td>{changeLabel(change, t)}</td>
              <td className="import-before">{changeValue(change, change.before, t)}</td>
              <td>{changeValue(change, change.after, t)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

export function CreatedRows({ rows }: { readonly rows: RollPreview['created'] }) {
  const t = useText();
  return (
    <table className="plain-table import-rows">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('exchange.rows.row')}
          </th>
          <th scope="col">{t('exchange.rows.unit')}</th>
          <th scope="col">{t('exchange.rows.people')}</th>
          <th scope="col" className="figure">
            {t('exchange.rows.area')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, unit, owners, area }) => (
          <tr key={row}>
            <td className="figure soft">{row}</td>
            <td>{unit}</td>
            <td>{owners}</td>
            <td className="figure">{area}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
