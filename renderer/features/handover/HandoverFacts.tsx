import type { Handover, HandoverSide } from '../../../shared/features/handover/handover.ts';
import { wayWords } from '../../../shared/features/handover/handover-document.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** Who handed over to whom, what was counted, and who has signed how. */
export function HandoverFacts({ handover }: { readonly handover: Handover }) {
  const t = useText();
  const { parcels, visitors, note } = handover;
  return (
    <section className="panel" aria-label={t('handover.people')}>
      <dl className="facts">
        <Side handover={handover} side="outgoing" />
        <Side handover={handover} side="incoming" />
        {parcels === null ? null : (
          <div>
            <dt>{t('handover.parcels')}</dt>
            <dd>{parcels}</dd>
          </div>
        )}
        {visitors === null ? null : (
          <div>
            <dt>{t('handover.visitors')}</dt>
            <dd>{visitors}</dd>
          </div>
        )}
        {note === '' ? null : (
          <div>
            <dt>{t('handover.note')}</dt>
            <dd className="handover-said">{note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Side({ handover, side }: { readonly handover: Handover; readonly side: HandoverSide }) {
  const t = useText();
  const signed = side === 'outgoing' ? handover.outgoingSigned : handover.incomingSigned;
  return (
    <div>
      <dt>{t(`handover.${side}`)}</dt>
      <dd>
        {handover[side]?.name ?? '—'}{' '}
        <span className="soft">
          {signed === null ? t('handover.notSigned') : `${formatInstant(signed.at)} · ${wayWords(signed, t)}`}
        </span>
      </dd>
    </div>
  );
}
