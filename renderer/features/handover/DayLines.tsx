import { Tag } from 'antd';
import { mayOpenArchives } from '../../../shared/domain/role.ts';
import {
  type DayLine,
  HOUSEHOLD_SOURCES,
  type LineRow,
  MOST_LINE_ROWS,
} from '../../../shared/features/handover/handover.ts';
import { cashWords } from '../../../shared/features/handover/handover-document.ts';
import { useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { listAddress, rowAddress } from './line-addresses.ts';

/** What the day says, source by source: each count opens the rows behind it. */
export function DayLines({ lines }: { readonly lines: readonly DayLine[] }) {
  const t = useText();
  if (lines.length === 0) return <p className="soft">{t('handover.dayNone')}</p>;
  return (
    <div className="handover-day">
      {lines.map((line) =>
        line.count === 0 ? (
          <div key={line.source} className="handover-day-none">
            <LineHead line={line} />
          </div>
        ) : (
          <details key={line.source}>
            <summary>
              <LineHead line={line} />
            </summary>
            <LineRows line={line} />
          </details>
        ),
      )}
    </div>
  );
}

function LineHead({ line }: { readonly line: DayLine }) {
  const t = useText();
  return (
    <>
      <span>{t(`handover.source.${line.source}`)}</span> <strong className="figure">{line.count}</strong>
      {line.overdue === 0 ? null : (
        <Tag variant="filled" color="red">
          {t('handover.overdueCount', { count: line.overdue })}
        </Tag>
      )}
    </>
  );
}

function LineRows({ line }: { readonly line: DayLine }) {
  const { role } = useStaff();
  const t = useText();
  const { source, rows, count } = line;
  if (HOUSEHOLD_SOURCES.includes(source) && !mayOpenArchives(role)) {
    return <p className="soft">{t('handover.rowsHidden')}</p>;
  }
  return (
    <>
      <ul className="handover-rows">
        {rows.map((row, index) => (
          <li key={`${row.id}-${index}`}>
            <a href={`#/${rowAddress(source, row)}`}>{row.label}</a> <RowFacts line={line} row={row} />
          </li>
        ))}
      </ul>
      <p className="soft">
        {count > rows.length ? `${t('handover.rowsMore', { count: MOST_LINE_ROWS })} ` : ''}
        <a href={`#/${listAddress(line)}`}>{t('handover.allRows')}</a>
      </p>
    </>
  );
}

function RowFacts({ line, row }: { readonly line: DayLine; readonly row: LineRow }) {
  const t = useText();
  if (line.source === 'cash') return <span className="soft">{cashWords(row, t).join(' · ')}</span>;
  const facts = [
    row.detail,
    t(`handover.row.${row.state}`),
    row.cents === null ? '' : formatMoney(row.cents),
    row.dueOn ?? '',
  ];
  return (
    <>
      <span className="soft">{facts.filter((fact) => fact !== '').join(' · ')}</span>
      {row.overdue ? (
        <Tag variant="filled" color="red">
          {t('handover.itemState.overdue')}
        </Tag>
      ) : null}
    </>
  );
}
