import { Button, Tag } from 'antd';
import type { PlanPreview, SkippedUnit } from '../../../shared/features/dunning/plans.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { stageWords } from './stage-words.ts';

/** Rows drawn at once; the counts are of all. */
const MOST_SHOWN = 500;

/** Every household in arrears: those of the plan, and those left out with the reason. */
export function PreviewTables(props: {
  readonly preview: PlanPreview;
  readonly without: readonly number[];
  readonly willPress: string;
  readonly onToggle: (unitId: number) => void;
}) {
  const { preview, without, onToggle } = props;
  const t = useText();
  return (
    <>
      <section className="panel dunning-scroll">
        <h2 className="panel-title">{props.willPress}</h2>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('dunning.unit')}</th>
              <th scope="col">{t('dunning.payer')}</th>
              <th scope="col">{t('dunning.stage')}</th>
              <th scope="col" className="figure">
                {t('dunning.owed')}
              </th>
              <th scope="col">{t('dunning.assignee')}</th>
              <th scope="col">{t('dunning.notBefore')}</th>
              <th scope="col" aria-label={t('dunning.takeOff')} />
            </tr>
          </thead>
          <tbody>
            {preview.lines.slice(0, MOST_SHOWN).map((line) => (
              <tr key={line.unitId} data-off={without.includes(line.unitId)}>
                <td>
                  <a href={`#/${unitAddress(line.unitId)}`}>{line.unitName}</a>{' '}
                  {line.carried ? <Tag variant="filled">{t('dunning.carried')}</Tag> : null}
                </td>
                <td>{line.payerName}</td>
                <td>{stageWords(line.stage, t)}</td>
                <td className="figure">{formatMoney(line.owedCents)}</td>
                <td>{line.assigneeName === '' ? t('dunning.nobody') : line.assigneeName}</td>
                <td>{line.notBefore}</td>
                <td>
                  <Button type="link" size="small" onClick={() => onToggle(line.unitId)}>
                    {t(without.includes(line.unitId) ? 'dunning.putBack' : 'dunning.takeOff')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SkippedTable
        title={t('dunning.willSkip', { count: formatCount(preview.skipped.length) })}
        skipped={preview.skipped}
      />
    </>
  );
}

export function SkippedTable(props: { readonly title: string; readonly skipped: readonly SkippedUnit[] }) {
  const t = useText();
  return (
    <section className="panel dunning-scroll">
      <h2 className="panel-title">{props.title}</h2>
      {props.skipped.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('dunning.unit')}</th>
              <th scope="col" className="figure">
                {t('dunning.left')}
              </th>
              <th scope="col">{t('dunning.skipReason')}</th>
              <th scope="col">{t('dunning.againOn')}</th>
            </tr>
          </thead>
          <tbody>
            {props.skipped.slice(0, MOST_SHOWN).map((unit) => (
              <tr key={unit.unitId}>
                <td>
                  <a href={`#/${unitAddress(unit.unitId)}`}>{unit.unitName}</a>
                </td>
                <td className="figure">{formatMoney(unit.owedCents)}</td>
                <td>{t(`dunning.skip.${unit.skipped}`)}</td>
                <td>{unit.againOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
