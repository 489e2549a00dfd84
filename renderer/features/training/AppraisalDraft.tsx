import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import {
  type Appraisal,
  type AppraisalLine,
  scoreOf,
  weightOf,
} from '../../../shared/features/training/appraisal.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { PercentField } from './PercentField.tsx';

type Line = AppraisalLine & { readonly key: string };

/** The draft as a supervisor fills it in: items of the form, lines of the period's plan, scores, and what is to be said. */
export const AppraisalDraft = observer(function AppraisalDraft(props: {
  readonly appraisal: Appraisal;
  readonly onSaved: () => void;
}) {
  const { appraisal, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [lines, setLines] = useState<readonly Line[]>(() =>
    appraisal.lines.map((line) => ({ ...line, key: String(line.position) })),
  );
  const [note, setNote] = useState(appraisal.note);
  const [dirty, setDirty] = useState(false);
  useLeaveGuard(dirty);
  const change = (key: string, values: Partial<Line>): void => {
    setLines(lines.map((line) => (line.key === key ? { ...line, ...values } : line)));
    setDirty(true);
  };
  const plan = lines.filter(({ kind }) => kind === 'plan');
  const planLeft = appraisal.planWeight - weightOf(plan);
  const add = (): void => {
    setLines([
      ...lines,
      {
        key: crypto.randomUUID(),
        position: lines.length + 1,
        kind: 'plan',
        name: '',
        standard: '',
        target: '',
        actual: '',
        weight: Math.max(1, planLeft),
        selfPercent: null,
        percent: null,
      },
    ]);
    setDirty(true);
  };
  const drop = (key: string): void => {
    setLines(lines.filter((line) => line.key !== key));
    setDirty(true);
  };
  const keep = async (): Promise<Appraisal> => {
    const { id: appraisalId, version } = appraisal;
    const saved = await api.training.saveAppraisal({
      appraisalId,
      version,
      goals: plan.map(({ name, standard, target, actual, weight }) => ({
        name,
        standard,
        target,
        actual,
        weight,
      })),
      scores: lines.map(({ percent }, index) => ({ position: index + 1, percent })),
      selfScores: lines.map(({ selfPercent }, index) => ({ position: index + 1, percent: selfPercent })),
      note,
    });
    setDirty(false);
    return saved;
  };
  const save = useAction(async () => {
    await keep();
    onSaved();
    notices.succeed('appraisal.saved');
  });
  const score = useAction(async () => {
    const { id: appraisalId, version } = await keep();
    try {
      await api.training.scoreAppraisal({ appraisalId, version });
      notices.succeed('appraisal.scored');
    } finally {
      onSaved();
    }
  });
  useShortcuts([{ keys: 'Ctrl+Enter', does: 'appraisal.save', run: () => void save.run() }]);
  const total = scoreOf(lines);
  const selfTotal = scoreOf(lines, 'selfPercent');
  const text = (line: Line, field: 'name' | 'target' | 'actual', most: number) => (
    <Input
      maxLength={most}
      value={line[field]}
      aria-label={`${t(`appraisal.${field === 'name' ? 'goal' : field}`)} ${plan.indexOf(line) + 1}`}
      onChange={(event) => change(line.key, { [field]: event.target.value })}
    />
  );
  const percents = (line: Line) => (
    <>
      <td>
        <PercentField
          column="self"
          label={`${t('appraisal.selfPercent')} ${line.name}`}
          value={line.selfPercent}
          onChange={(selfPercent) => change(line.key, { selfPercent })}
        />
      </td>
      <td>
        <PercentField
          column="percent"
          label={`${t('appraisal.percent')} ${line.name}`}
          value={line.percent}
          onChange={(percent) => change(line.key, { percent })}
        />
      </td>
    </>
  );
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('appraisal.items')}</h2>
        <div className="staff-actions">
          <Button loading={save.busy} disabled={!dirty} onClick={() => void save.run()}>
            {t('appraisal.save')} <kbd>Ctrl+Enter</kbd>
          </Button>
          <Button type="primary" loading={score.busy} onClick={() => void score.run()}>
            {t('appraisal.settle')}
          </Button>
        </div>
      </div>
      <table className="plain-table appraisal-lines">
        <thead>
          <tr>
            <th scope="col">{t('appraisal.item')}</th>
            <th scope="col">{t('appraisal.standard')}</th>
            <th scope="col">{t('appraisal.weight')}</th>
            <th scope="col">{t('appraisal.selfPercent')}</th>
            <th scope="col">{t('appraisal.percent')}</th>
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(({ kind }) => kind === 'item')
            .map((line) => (
              <tr key={line.key}>
                <td>{line.name}</td>
                <td className="soft">{line.standard}</td>
                <td>{line.weight}%</td>
                {percents(line)}
              </tr>
            ))}
        </tbody>
      </table>
      {appraisal.planWeight === 0 ? null : (
        <>
          <div className="panel-head">
            <h2 className="panel-title">{t('appraisal.planLines', { weight: appraisal.planWeight })}</h2>
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
              {t('appraisal.addGoal')}
            </Button>
          </div>
          <p className="soft">{t('appraisal.planNote')}</p>
          <table className="plain-table appraisal-lines">
            <thead>
              <tr>
                <th scope="col">{t('appraisal.goal')}</th>
                <th scope="col">{t('appraisal.target')}</th>
                <th scope="col">{t('appraisal.actual')}</th>
                <th scope="col">{t('appraisal.weight')}</th>
                <th scope="col">{t('appraisal.selfPercent')}</th>
                <th scope="col">{t('appraisal.percent')}</th>
                <th scope="col" aria-label={t('employees.actions')} />
              </tr>
            </thead>
            <tbody>
              {plan.map((line, index) => (
                <tr key={line.key}>
                  <td>{text(line, 'name', 80)}</td>
                  <td>{text(line, 'target', 80)}</td>
                  <td>{text(line, 'actual', 80)}</td>
                  <td>
                    <InputNumber
                      className="training-points"
                      min={1}
                      max={100}
                      precision={0}
                      value={line.weight}
                      aria-label={`${t('appraisal.weight')} ${index + 1}`}
                      onChange={(weight) => change(line.key, { weight: weight ?? 1 })}
                    />
                  </td>
                  {percents(line)}
                  <td>
                    <Button
                      icon={<DeleteOutlined aria-hidden="true" />}
                      aria-label={`${t('appraisal.removeGoal')} ${index + 1}`}
                      onClick={() => drop(line.key)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {planLeft === 0 ? null : <p role="status">{t('appraisal.planLeft', { weight: planLeft })}</p>}
        </>
      )}
      <div className="appraisal-total">
        <span>
          {t('appraisal.selfScore')} <strong>{selfTotal === null ? '—' : formatMoney(selfTotal)}</strong>
        </span>
        <span>
          {t('appraisal.score')} <strong>{total === null ? '—' : formatMoney(total)}</strong>
        </span>
      </div>
      {appraisal.selfNote === '' ? null : (
        <p>
          {t('appraisal.selfNote')}：{appraisal.selfNote}
        </p>
      )}
      <label htmlFor="appraisal-note">{t('appraisal.note')}</label>
      <Input.TextArea
        id="appraisal-note"
        rows={3}
        maxLength={1000}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
          setDirty(true);
        }}
      />
    </section>
  );
});
