import { Button, Input, Select, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { DunningSettings, DunningStage } from '../../../shared/features/dunning/stages.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StageDialog } from './StageDialog.tsx';
import { stageWords } from './stage-words.ts';

/** Stages with their dates and sources, who presses in which building, and the days of rest. */
export const DunningSettingsPage = observer(function DunningSettingsPage() {
  const { api } = useApp();
  const t = useText();
  const settings = useLoaded(() => api.dunning.settings(), [api]);
  return (
    <>
      <PageHeader title={t('dunning.settings')} up="fees/dunning" />
      <LoadedView of={settings}>
        {(value) => (
          <>
            <Stages stages={value.stages} onChanged={settings.reload} />
            <div className="dunning-figures">
              <Stewards settings={value} onChanged={settings.reload} />
              <RestDays days={value.restDays} onChanged={settings.reload} />
            </div>
          </>
        )}
      </LoadedView>
    </>
  );
});

function Stages({
  stages,
  onChanged,
}: {
  readonly stages: readonly DunningStage[];
  readonly onChanged: () => void;
}) {
  const { role } = useStaff();
  const t = useText();
  const [editing, setEditing] = useState<DunningStage | null>(null);
  return (
    <section className="panel dunning-scroll">
      <h2 className="panel-title">{t('dunning.settings.stages')}</h2>
      <p className="soft">{t('dunning.settings.stagesNote')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('dunning.stage')}</th>
            <th scope="col">{t('dunning.settings.fromOn')}</th>
            <th scope="col" className="figure">
              {t('dunning.settings.afterDays')}
            </th>
            <th scope="col" className="figure">
              {t('dunning.settings.periods')}
            </th>
            <th scope="col">{t('dunning.actKind')}</th>
            <th scope="col">{t('dunning.settings.template')}</th>
            <th scope="col" className="figure">
              {t('dunning.settings.daysBetween')}
            </th>
            <th scope="col">{t('dunning.settings.source')}</th>
            <th scope="col" aria-label={t('dunning.settings.setStage')} />
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.id} data-off={!stage.inForce}>
              <td>
                {stageWords(stage.stage, t)}{' '}
                {stage.automatic ? null : <Tag variant="filled">{t('dunning.settings.automaticNo')}</Tag>}
              </td>
              <td>{stage.madeBy === '' ? '—' : stage.fromOn}</td>
              <td className="figure">{stage.afterDays}</td>
              <td className="figure">{stage.periods}</td>
              <td>{t(`dunning.act.${stage.actKind}`)}</td>
              <td>{stage.templateName === '' ? '—' : stage.templateName}</td>
              <td className="figure">{stage.daysBetween}</td>
              <td className="dunning-source">{stage.source}</td>
              <td>
                {stage.inForce && role === 'manager' ? (
                  <Button type="link" size="small" onClick={() => setEditing(stage)}>
                    {t('action.edit')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <StageDialog stage={editing} onClose={() => setEditing(null)} onSet={onChanged} />
    </section>
  );
}

function Stewards({
  settings,
  onChanged,
}: {
  readonly settings: DunningSettings;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const set = useAction(async (buildingId: number, staffId: number | null) => {
    await api.dunning.setSteward({ buildingId, staffId });
    notices.succeed('dunning.settings.saved');
    onChanged();
  });
  return (
    <section className="panel">
      <h2 className="panel-title">{t('dunning.settings.stewards')}</h2>
      <ul className="unit-lines">
        {settings.stewards.map((each) => (
          <li key={each.buildingId}>
            <span>{each.buildingName}</span>
            <Select<number | null>
              className="dunning-assignee"
              aria-label={`${t('dunning.settings.steward')} ${each.buildingName}`}
              value={each.staffId}
              disabled={!SUPERVISING_ROLES.includes(role)}
              options={[
                { value: null, label: t('dunning.nobody') },
                ...settings.staff.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(staffId) => void set.run(each.buildingId, staffId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RestDays({
  days,
  onChanged,
}: {
  readonly days: DunningSettings['restDays'];
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [day, setDay] = useState<string | null>(null);
  const [rests, setRests] = useState(true);
  const [note, setNote] = useState('');
  const mayChange = SUPERVISING_ROLES.includes(role);
  const set = useAction(async (of: string, kind: boolean | null, why: string) => {
    await api.dunning.setRestDay({ day: of, rests: kind, note: why });
    notices.succeed('dunning.settings.saved');
    setDay(null);
    setNote('');
    onChanged();
  });
  return (
    <section className="panel">
      <h2 className="panel-title">{t('dunning.settings.restDays')}</h2>
      <p className="soft">{t('dunning.settings.restDaysNote')}</p>
      {mayChange ? (
        <div className="dunning-rest">
          <DateInput value={day} placeholder={t('dunning.settings.restDay')} onChange={setDay} />
          <Select<'rests' | 'works'>
            aria-label={t('dunning.settings.rests')}
            value={rests ? 'rests' : 'works'}
            options={[
              { value: 'rests', label: t('dunning.settings.rests') },
              { value: 'works', label: t('dunning.settings.works') },
            ]}
            onChange={(chosen) => setRests(chosen === 'rests')}
          />
          <Input
            value={note}
            maxLength={60}
            aria-label={t('dunning.note')}
            placeholder={t('dunning.note')}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button
            disabled={day === null}
            loading={set.busy}
            onClick={() => {
              if (day !== null) void set.run(day, rests, note);
            }}
          >
            {t('dunning.settings.addRestDay')}
          </Button>
        </div>
      ) : null}
      <ul className="unit-lines">
        {days.map((each) => (
          <li key={each.day}>
            <span>
              {each.day} {t(each.rests ? 'dunning.settings.rests' : 'dunning.settings.works')}
              <span className="soft"> {each.note}</span>
            </span>
            {mayChange ? (
              <Button type="text" size="small" onClick={() => void set.run(each.day, null, '')}>
                {t('dunning.takeOff')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
