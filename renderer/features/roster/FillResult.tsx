import { Alert } from 'antd';
import type { FairnessRow, FillProposal, Shortage } from '../../../shared/features/roster/fill-proposal.ts';
import { useText } from '../../app/texts.ts';
import { hoursText, timeText } from './minute-of-day.ts';

const FAIR = ['nights', 'weekends', 'holidays'] as const;

/** What a proposal leaves short and why, and how evenly it shares: before and after, person by person. */
export function FillResult({ proposal }: { readonly proposal: FillProposal }) {
  const t = useText();
  const { shortages, fairness, best } = proposal;
  return (
    <div className="roster-form">
      <Alert type={best ? 'success' : 'info'} title={t(best ? 'rosterFill.best' : 'rosterFill.byClock')} />
      <p className="soft">{t('rosterFill.previewNote')}</p>
      <h3>{t('rosterFill.short')}</h3>
      {shortages.length === 0 ? <p>{t('rosterFill.noShort')}</p> : <ShortageList shortages={shortages} />}
      <h3>{t('rosterFill.fairness')}</h3>
      <FairnessTable rows={fairness} />
    </div>
  );
}

function ShortageList({ shortages }: { readonly shortages: readonly Shortage[] }) {
  const t = useText();
  return (
    <ul className="roster-shortages">
      {shortages.map(({ day, startsMinute, endsMinute, needed, short, why }) => (
        <li key={`${day} ${startsMinute}`}>
          <strong>
            {t('rosterFill.shortLine', {
              day: day.slice(5),
              from: timeText(startsMinute),
              to: timeText(endsMinute),
              needed,
              short,
            })}
          </strong>
          <ul>
            {why.map(({ reason, people }) => (
              <li key={reason}>
                {t(`rosterFill.why.${reason}`)}：{people.join('、')}
              </li>
            ))}
            <TooFew short={short} others={why.reduce((sum, { people }) => sum + people.length, 0)} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** More are missing than there are people who are not at work. */
function TooFew({ short, others }: { readonly short: number; readonly others: number }) {
  const t = useText();
  return others >= short ? null : <li>{t('rosterFill.tooFew', { count: short - others })}</li>;
}

function FairnessTable({ rows }: { readonly rows: readonly FairnessRow[] }) {
  const t = useText();
  const spread = (values: readonly number[]): number =>
    values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  const change = (before: string | number, after: string | number) => `${before} → ${after}`;
  return (
    // A table that scrolls is reached by the keyboard as well.
    <div className="roster-fairness" tabIndex={0} role="region" aria-label={t('rosterFill.fairness')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('employees.name')}</th>
            {FAIR.map((kind) => (
              <th key={kind} scope="col">
                {t(`rosterFill.${kind}`)}
              </th>
            ))}
            <th scope="col">{t('rosterFill.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.employeeId}>
              <th scope="row">{row.name}</th>
              {FAIR.map((kind) => (
                <td key={kind}>{change(row[kind].before, row[kind].after)}</td>
              ))}
              <td>{change(hoursText(row.minutes.before), hoursText(row.minutes.after))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('rosterFill.spread')}</th>
            {FAIR.map((kind) => (
              <td key={kind}>
                {change(
                  spread(rows.map((row) => row[kind].before)),
                  spread(rows.map((row) => row[kind].after)),
                )}
              </td>
            ))}
            <td>
              {change(
                hoursText(spread(rows.map(({ minutes }) => minutes.before))),
                hoursText(spread(rows.map(({ minutes }) => minutes.after))),
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
