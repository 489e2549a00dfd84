import type { AppraisalRow } from '../../../shared/features/training/appraisal.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { AppraisalTag } from './appraisal.columns.tsx';

/** Appraisals of one person, the latest first. */
export function AppraisalTable({ rows }: { readonly rows: readonly AppraisalRow[] }) {
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('appraisal.period')}</th>
          <th scope="col">{t('appraisal.form')}</th>
          <th scope="col" className="figure">
            {t('appraisal.score')}
          </th>
          <th scope="col" className="figure">
            {t('appraisal.rank')}
          </th>
          <th scope="col">{t('training.stateLabel')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <a href={`#/staff/appraisal/${row.id}`}>{row.period}</a>
            </td>
            <td>{row.formName}</td>
            <td className="figure">
              {row.state === 'draft' || row.scoreHundredths === null ? '' : formatMoney(row.scoreHundredths)}
            </td>
            <td className="figure">{row.rank}</td>
            <td>
              <AppraisalTag state={row.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
