import type { Appraisal } from '../../../shared/features/training/appraisal.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** An appraisal as it stands, line by line. */
export function ScoredLines({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useText();
  const { lines, selfHundredths, scoreHundredths, note, selfNote, scoredBy, confirmedWay, confirmedOn } =
    appraisal;
  return (
    <section className="panel">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('appraisal.item')}</th>
            <th scope="col">{t('appraisal.target')}</th>
            <th scope="col">{t('appraisal.actual')}</th>
            <th scope="col" className="figure">
              {t('appraisal.weight')}
            </th>
            <th scope="col" className="figure">
              {t('appraisal.selfPercent')}
            </th>
            <th scope="col" className="figure">
              {t('appraisal.percent')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position}>
              <td>{line.name}</td>
              <td className="soft">{line.kind === 'item' ? line.standard : line.target}</td>
              <td>{line.actual}</td>
              <td className="figure">{line.weight}%</td>
              <td className="figure">{line.selfPercent}</td>
              <td className="figure">{line.percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="appraisal-total">
        <span>
          {t('appraisal.selfScore')}{' '}
          <strong>{selfHundredths === null ? '—' : formatMoney(selfHundredths)}</strong>
        </span>
        <span>
          {t('appraisal.score')}{' '}
          <strong>{scoreHundredths === null ? '—' : formatMoney(scoreHundredths)}</strong>
        </span>
        {scoredBy === '' ? null : <span className="soft">{t('appraisal.scoredBy', { name: scoredBy })}</span>}
        {confirmedWay === null || confirmedOn === null ? null : (
          <span className="soft">{t(`appraisal.way.${confirmedWay}`, { on: confirmedOn })}</span>
        )}
      </div>
      {selfNote === '' ? null : (
        <p>
          {t('appraisal.selfNote')}：{selfNote}
        </p>
      )}
      {note === '' ? null : (
        <p>
          {t('appraisal.note')}：{note}
        </p>
      )}
    </section>
  );
}
