import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { type Appraisal, scoreOf } from '../../../shared/features/training/appraisal.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { PercentField } from './PercentField.tsx';

/** 自評: what somebody finds of their own work, while it is a draft. */
export const SelfScore = observer(function SelfScore(props: {
  readonly appraisal: Appraisal;
  readonly onSaved: () => void;
}) {
  const { appraisal, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [lines, setLines] = useState(appraisal.lines);
  const [note, setNote] = useState(appraisal.selfNote);
  const [dirty, setDirty] = useState(false);
  useLeaveGuard(dirty);
  const save = useAction(async () => {
    const { id: appraisalId, version } = appraisal;
    await api.training.saveSelfScore({
      appraisalId,
      version,
      scores: lines.map(({ position, selfPercent }) => ({ position, percent: selfPercent })),
      note,
    });
    setDirty(false);
    onSaved();
    notices.succeed('appraisal.saved');
  });
  useShortcuts([{ keys: 'Ctrl+Enter', does: 'appraisal.save', run: () => void save.run() }]);
  const total = scoreOf(lines, 'selfPercent');
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('appraisal.selfScore')}</h2>
        <Button type="primary" loading={save.busy} disabled={!dirty} onClick={() => void save.run()}>
          {t('appraisal.save')} <kbd>Ctrl+Enter</kbd>
        </Button>
      </div>
      <table className="plain-table appraisal-lines">
        <thead>
          <tr>
            <th scope="col">{t('appraisal.item')}</th>
            <th scope="col">{t('appraisal.standard')}</th>
            <th scope="col">{t('appraisal.weight')}</th>
            <th scope="col">{t('appraisal.selfPercent')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position}>
              <td>{line.name}</td>
              <td className="soft">{line.kind === 'item' ? line.standard : line.target}</td>
              <td>{line.weight}%</td>
              <td>
                <PercentField
                  column="self"
                  label={`${t('appraisal.selfPercent')} ${line.name}`}
                  value={line.selfPercent}
                  onChange={(selfPercent) => {
                    setLines(
                      lines.map((each) =>
                        each.position === line.position ? { ...each, selfPercent } : each,
                      ),
                    );
                    setDirty(true);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="appraisal-total">
        <span>
          {t('appraisal.selfScore')} <strong>{total === null ? '—' : formatMoney(total)}</strong>
        </span>
      </div>
      <label htmlFor="appraisal-self-note">{t('appraisal.selfNote')}</label>
      <Input.TextArea
        id="appraisal-self-note"
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
