import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import type { LetterDelivery } from '../../../shared/features/letters/deliveries.contract.ts';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import { isDelivered } from '../../../shared/features/letters/letter-delivery.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { DeliveryStateTag } from './deliveries.columns.tsx';
import { RecordDeliveryDialog } from './RecordDeliveryDialog.tsx';

type Told = Awaited<ReturnType<Api['letters']['deliveriesOf']>>;

/** How an issued letter arrived, on its own page. */
export const LetterDeliveries = observer(function LetterDeliveries({ letter }: { readonly letter: Letter }) {
  const { role } = useStaff();
  const sentOut = letter.state === 'issued' || letter.state === 'void';
  if (!sentOut || !isDelivered(letter.kind) || !HOUSEHOLD_READERS.includes(role)) return null;
  return <Card letterId={letter.id} mayRecord={letter.state === 'issued' && DESK_ROLES.includes(role)} />;
});

const Card = observer(function Card(props: { readonly letterId: number; readonly mayRecord: boolean }) {
  const { letterId, mayRecord } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [recording, setRecording] = useState(false);
  const [withdrawing, setWithdrawing] = useState<number | null>(null);
  const loaded = useLoaded(() => api.letters.deliveriesOf({ letterId }), [api, letterId]);
  return (
    <section className="letter-deliveries">
      <div className="panel-head">
        <h2 className="letter-kind-title">{t('letters.delivery.card')}</h2>
        {mayRecord ? (
          <Button size="small" onClick={() => setRecording(true)}>
            {t('letters.delivery.record')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={loaded}>
        {({ deliveryState, methods, deliveries }: Told) => (
          <>
            <p className="letter-note">
              <DeliveryStateTag state={deliveryState} />
              {methods.length === 0
                ? ''
                : t('letters.delivery.wanted', {
                    ways: methods.map((each) => t(`deliveryMethod.${each}`)).join(t('letters.listComma')),
                  })}
            </p>
            {deliveries.length === 0 ? <p className="soft">{t('letters.delivery.cardNone')}</p> : null}
            <ul className="letter-list">
              {deliveries.map((each) => (
                <li key={`${String(each.id)}/${String(each.serviceId)}`}>
                  <One
                    delivery={each}
                    onWithdraw={mayRecord && each.id !== null ? () => setWithdrawing(each.id) : null}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </LoadedView>
      <RecordDeliveryDialog
        letterIds={recording ? [letterId] : []}
        title={t('letters.delivery.record')}
        onClose={() => setRecording(false)}
        onRecorded={() => {
          setRecording(false);
          loaded.reload();
        }}
      />
      <ReasonDialog
        open={withdrawing !== null}
        title={t('letters.delivery.withdrawTitle')}
        okText={t('letters.delivery.withdraw')}
        note={t('letters.delivery.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          await api.letters.withdrawDelivery({ id: withdrawing ?? 0, reason }, options);
          setWithdrawing(null);
          notices.succeed('letters.delivery.withdrawnDone');
          loaded.reload();
        }}
      />
    </section>
  );
});

function One(props: { readonly delivery: LetterDelivery; readonly onWithdraw: (() => void) | null }) {
  const { delivery, onWithdraw } = props;
  const t = useText();
  const { withdrawn, relation, idLastFour } = delivery;
  const received = [
    delivery.receivedBy,
    relation === '' ? '' : t(`deliveryRelation.${relation}`),
    idLastFour === '' ? '' : `****${idLastFour}`,
  ].filter((part) => part !== '');
  const about = [
    delivery.reference,
    delivery.reason,
    delivery.witness === '' ? '' : t('letters.delivery.seenBy', { name: delivery.witness }),
    delivery.note,
    ...delivery.files.map(({ title }) => title),
  ].filter((part) => part !== '');
  return (
    <div className="letter-delivery" data-withdrawn={withdrawn !== null}>
      <div>
        <strong>{t(`deliveryResult.${delivery.result}`)}</strong> {delivery.onDay}{' '}
        <span className="soft">{t(`deliveryMethod.${delivery.method}`)}</span>
      </div>
      {received.length === 0 ? null : <div>{received.join(' · ')}</div>}
      {about.length === 0 ? null : <div className="soft">{about.join(' · ')}</div>}
      <div className="soft">
        {t('letters.delivery.handler')} {delivery.handler}
        {delivery.serviceId === null ? '' : ` · ${t('letters.delivery.ofAct')}`}
      </div>
      {withdrawn === null ? null : (
        <div className="soft">
          {t('letters.delivery.withdrawn', { reason: withdrawn.reason, by: withdrawn.by })}
        </div>
      )}
      {withdrawn === null && onWithdraw !== null ? (
        <Button type="link" size="small" onClick={onWithdraw}>
          {t('letters.delivery.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}
