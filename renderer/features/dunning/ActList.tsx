import { Button, Tag } from 'antd';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { DunningAct, DunningService } from '../../../shared/features/dunning/acts.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ServeDialog } from './ServeDialog.tsx';
import { stageWords } from './stage-words.ts';

type Withdrawing = { readonly of: 'act' | 'service'; readonly id: number };

/** Everything done to collect from a household, newest first, each with how it arrived and what that proves. */
export function ActList({
  acts,
  onChanged,
}: {
  readonly acts: readonly DunningAct[];
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [serving, setServing] = useState<DunningAct | null>(null);
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null);
  const mayWrite = DESK_ROLES.includes(role);
  return (
    <>
      <ol className="dunning-acts">
        {acts.map((act) => (
          <li key={act.id} data-withdrawn={act.withdrawn !== null}>
            <div className="dunning-act-head">
              <span>
                <time dateTime={act.actedOn}>{act.actedOn}</time>{' '}
                <strong>{t(`dunning.act.${act.kind}`)}</strong> {t(`dunning.outcome.${act.outcome}`)}
                {act.stage === null ? null : <Tag variant="filled">{stageWords(act.stage, t)}</Tag>}
              </span>
              {mayWrite && act.withdrawn === null ? (
                <span>
                  <Button type="link" size="small" onClick={() => setServing(act)}>
                    {t('dunning.serve')}
                  </Button>
                  <Button type="text" size="small" onClick={() => setWithdrawing({ of: 'act', id: act.id })}>
                    {t('dunning.withdraw')}
                  </Button>
                </span>
              ) : null}
            </div>
            <ActFacts act={act} />
            {act.services.map((service) => (
              <ServiceLine
                key={service.id}
                service={service}
                {...(mayWrite && service.withdrawn === null
                  ? { onWithdraw: () => setWithdrawing({ of: 'service', id: service.id }) }
                  : {})}
              />
            ))}
          </li>
        ))}
      </ol>
      <ServeDialog act={serving} onClose={() => setServing(null)} onServed={onChanged} />
      <ReasonDialog
        open={withdrawing !== null}
        title={t('dunning.withdrawAsk')}
        okText={t('dunning.withdraw')}
        note={t('dunning.withdrawAsk')}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          const { of, id } = withdrawing;
          if (of === 'act') await api.dunning.withdrawAct({ id, reason }, options);
          else await api.dunning.withdrawService({ id, reason }, options);
          notices.succeed('dunning.withdrawDone');
          setWithdrawing(null);
          onChanged();
        }}
        onClose={() => setWithdrawing(null)}
      />
    </>
  );
}

function ActFacts({ act }: { readonly act: DunningAct }) {
  const t = useText();
  const facts = [
    act.madeBy.join(t('dunning.listComma')),
    act.spokenWith === '' ? '' : `${t('dunning.spokenWith')} ${act.spokenWith}`,
    act.reason === '' ? '' : t(`dunning.reason.${act.reason}`),
    act.letterNumber,
    act.trackingNumber,
    act.caseNumber,
    formatMoney(act.owedCents),
    act.note,
    act.files.map(({ title }) => title).join(t('dunning.listComma')),
  ];
  return (
    <>
      <span className="soft">{facts.filter((text) => text !== '').join(' · ')}</span>
      {act.withdrawn === null ? null : (
        <span className="soft">
          {t('dunning.withdrawn', { reason: act.withdrawn.reason, by: act.withdrawn.by })}
        </span>
      )}
    </>
  );
}

function ServiceLine(props: { readonly service: DunningService; readonly onWithdraw?: () => void }) {
  const { service, onWithdraw } = props;
  const t = useText();
  return (
    <div className="dunning-service" data-withdrawn={service.withdrawn !== null}>
      <Tag variant="filled" color={service.proves && service.withdrawn === null ? 'green' : 'default'}>
        {t(service.proves ? 'dunning.proves' : 'dunning.provesNot')}
      </Tag>
      <span>
        {[
          service.servedOn,
          t(`dunning.result.${service.result}`),
          service.receivedBy,
          service.trackingNumber,
          service.files.map(({ title }) => title).join(t('dunning.listComma')),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
        <span className="soft dunning-proof">
          {service.withdrawn === null
            ? t(`dunning.proof.${service.proof}`)
            : t('dunning.withdrawn', { reason: service.withdrawn.reason, by: service.withdrawn.by })}
        </span>
      </span>
      {onWithdraw === undefined ? null : (
        <Button type="text" size="small" onClick={onWithdraw}>
          {t('dunning.withdraw')}
        </Button>
      )}
    </div>
  );
}
