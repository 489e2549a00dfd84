import { describeProblem } from '../../../shared/features/exchange/describe-problem.ts';
import type { ImportPreview } from '../../../shared/features/exchange/exchange.contract.ts';
import { type ImportKind, KIND_SHAPES } from '../../../shared/features/exchange/import-kind.ts';
import { useText } from '../../app/texts.ts';
import { changeLabel, changeValue } from './describe-change.ts';

export function RejectedRows({ rows }: { readonly rows: ImportPreview['rejected'] }) {
  const t = useText();
  return (
    <table className="plain-table import-rows">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('exchange.rows.row')}
          </th>
          <th scope="col">{t('exchange.rows.name')}</th>
          <th scope="col">{t('exchange.rows.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, name, problems }) => (
          <tr key={row}>
            <td className="figure soft">{row}</td>
            <td>{name}</td>
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

export function ChangedRows({ rows }: { readonly rows: ImportPreview['changed'] }) {
  const t = useText();
  return (
    <table className="plain-table import-rows">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('exchange.rows.row')}
          </th>
          <th scope="col">{t('exchange.rows.name')}</th>
          <th scope="col">{t('exchange.rows.field')}</th>
          <th scope="col">{t('exchange.rows.before')}</th>
          <th scope="col">{t('exchange.rows.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ row, name, changes }) =>
          changes.map((change, index) => (
            <tr key={`${row}-${change.field}-${change.person}`}>
              <td className="figure soft">{index === 0 ? row : ''}</td>
              <td>{index === 0 ? name : ''}</td>
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

export function CreatedRows({
  kind,
  rows,
}: {
  readonly kind: ImportKind;
  readonly rows: ImportPreview['created'];
}) {
  const t = useText();
  // A column that stands empty in every row is not in the file.
  const shown = KIND_SHAPES[kind].shown.filter((field) =>
    rows.some(({ facts }) => facts.some((fact) => fact.field === field && fact.text !== '')),
  );
  return (
    <table className="plain-table import-rows">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('exchange.rows.row')}
          </th>
          <th scope="col">{t('exchange.rows.name')}</th>
          {shown.map((field) => (
            <th key={field} scope="col">
              {t(`importField.${field}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, name, facts }) => (
          <tr key={row}>
            <td className="figure soft">{row}</td>
            <td>{name}</td>
            {shown.map((field) => (
              <td key={field}>{facts.find((fact) => fact.field === field)?.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
