import { Alert, Button } from 'antd';
import type { Swap, SwapWarning } from '../../../shared/features/leave/leave.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { RequestActions } from './RequestActions.tsx';
import { RequestStateTag, StandingFacts } from './RequestStanding.tsx';

/** A swap: the two shifts, who agreed, and what would be wrong with the shifts of both. */
export function SwapFacts(props: {
  readonly swap: Swap;
  readonly warnings: readonly SwapWarning[];
  readonly onChange: () => void;
}) {
  const { swap, warnings, onChange } = props;
  const { api, notices } = useApp();
  const t = useText();
  const agreeing = useAction(async () => {
    await api.leave.agreeSwap({ id: swap.id, version: swap.version });
    notices.succeed('leave.agreedNote');
    onChange();
  });
  const agreed = (consent: Swap['ownConsent']): string =>
    consent === null ? t('leave.notAgreed') : t(`leave.consent.${consent}`);
  return (
    <section className="panel">
      <h2 className="panel-title">
        {`${swap.name} ⇄ ${swap.otherName} `}
        <RequestStateTag state={swap.state} />
      </h2>
      <RequestActions sort="swap" request={swap} onChange={onChange}>
        {swap.mayAgree ? (
          <Button loading={agreeing.busy} onClick={() => void agreeing.run()}>
            {t('leave.agree')}
          </Button>
        ) : null}
      </RequestActions>
      <dl className="leave-facts">
        <dt>{t('leave.gives')}</dt>
        <dd>{`${swap.name} ${swap.day} ${swap.shiftCode} ${swap.shiftName}`}</dd>
        <dt>{t('leave.takes')}</dt>
        <dd>
          {swap.otherDay === null
            ? t('leave.takesNothing')
            : `${swap.otherName} ${swap.otherDay} ${swap.otherShiftCode} ${swap.otherShiftName}`}
        </dd>
        <dt>{swap.name}</dt>
        <dd>{agreed(swap.ownConsent)}</dd>
        <dt>{swap.otherName}</dt>
        <dd>{agreed(swap.otherConsent)}</dd>
        <dt>{t('leave.reason')}</dt>
        <dd>{swap.reason || '—'}</dd>
        <StandingFacts request={swap} />
      </dl>
      {swap.state === 'requested' ? <SwapWarnings warnings={warnings} /> : null}
    </section>
  );
}

export function SwapWarnings({ warnings }: { readonly warnings: readonly SwapWarning[] }) {
  const t = useText();
  if (warnings.length === 0) return <Alert type="success" showIcon title={t('leave.noWarnings')} />;
  return (
    <>
      {warnings.map(({ kind, name, day, detail }) => (
        <Alert
          key={`${kind} ${name} ${day}`}
          type="warning"
          showIcon
          title={t(`leave.warning.${kind}`, { name, day, detail })}
        />
      ))}
    </>
  );
}
