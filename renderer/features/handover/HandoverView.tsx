import { Alert, Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { momentWords } from '../../../shared/domain/moment.ts';
import { DUTY_ROLES } from '../../../shared/features/handover/handover.contract.ts';
import type { Handover, HandoverState } from '../../../shared/features/handover/handover.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { CheckTable } from './CheckTable.tsx';
import { DayLines } from './DayLines.tsx';
import { DraftForm } from './DraftForm.tsx';
import { EntryList } from './EntryList.tsx';
import { HandoverFacts } from './HandoverFacts.tsx';
import { HandoverSheet } from './HandoverSheet.tsx';
import { ItemList } from './ItemList.tsx';
import { Remarks } from './Remarks.tsx';
import { WaitingActions } from './WaitingActions.tsx';

const COLOURS: Readonly<Record<HandoverState, string>> = {
  draft: 'default',
  waiting: 'gold',
  signed: 'green',
};

export function HandoverStateTag({ state }: { readonly state: HandoverState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`handover.state.${state}`)}
    </Tag>
  );
}

/** One handover: filled in and signed by whoever goes, read and signed by whoever comes, then kept as it is. */
export const HandoverView = observer(function HandoverView(props: {
  readonly handoverId: number;
  /** Shown as the page that it is printed as. */
  readonly sheet: boolean;
}) {
  const { handoverId, sheet } = props;
  const api = useApi();
  const loaded = useLoaded(() => api.handover.handover({ handoverId }), [api, handoverId, sheet]);
  return (
    <LoadedView of={loaded}>
      {(handover) =>
        sheet ? (
          <HandoverSheet handover={handover} />
        ) : (
          <OneHandover handover={handover} onChange={loaded.reload} />
        )
      }
    </LoadedView>
  );
});

function OneHandover({ handover, onChange }: { readonly handover: Handover; readonly onChange: () => void }) {
  const { role } = useStaff();
  const t = useText();
  const mayWrite = DUTY_ROLES.includes(role);
  const { id, state, postId, postName, dueAt, late, lateReason } = handover;
  return (
    <>
      <PageHeader
        up={state === 'signed' ? 'staff/handover/list' : `staff/handover/shift?post=${postId}`}
        title={t('handover.oneTitle', { post: postName, time: momentWords(dueAt) })}
        detail={
          <>
            <HandoverStateTag state={state} />
            {late ? (
              <Tag variant="filled" color="red">
                {t('handover.late')}
              </Tag>
            ) : null}
          </>
        }
        actions={<Button href={`#/staff/handover/${id}/sheet`}>{t('handover.sheet')}</Button>}
      />
      <div className="handover-scroll">
        {lateReason === '' ? null : (
          <Alert className="handover-note" type="info" title={`${t('handover.lateReason')}：${lateReason}`} />
        )}
        {state === 'draft' && mayWrite ? (
          <DraftForm key={handover.version} handover={handover} onChange={onChange} />
        ) : (
          <HandoverFacts handover={handover} />
        )}
        <OpenItems handover={handover} mayWrite={mayWrite} onChange={onChange} />
        <div className="handover-columns">
          <section className="panel" aria-label={t('handover.log')}>
            <h2 className="panel-title">{t('handover.log')}</h2>
            <EntryList entries={handover.entries} none="handover.noEntriesKept" />
          </section>
          <section className="panel" aria-label={t('handover.day')}>
            <h2 className="panel-title">{t('handover.day')}</h2>
            <DayLines lines={handover.lines} />
          </section>
        </div>
        {state === 'draft' && mayWrite ? null : (
          <section className="panel" aria-label={t('handover.checks')}>
            <h2 className="panel-title">{t('handover.checks')}</h2>
            <CheckTable checks={handover.checks} />
          </section>
        )}
        {state === 'signed' ? <Remarks handover={handover} mayWrite={mayWrite} onChange={onChange} /> : null}
      </div>
    </>
  );
}

/** The items that are carried on; whoever takes over ticks each before signing. */
function OpenItems(props: {
  readonly handover: Handover;
  readonly mayWrite: boolean;
  readonly onChange: () => void;
}) {
  const { handover, mayWrite, onChange } = props;
  const t = useText();
  const [read, setRead] = useState<readonly number[]>([]);
  const items = handover.items.map(({ item }) => item);
  const isTaking = handover.state === 'waiting' && mayWrite;
  const here = read.filter((id) => items.some((item) => item.id === id));
  return (
    <section className="panel" aria-label={t('handover.openItems')}>
      <h2 className="panel-title">
        {t('handover.openItems')}{' '}
        <span className="soft">
          {isTaking
            ? t('handover.ticked', { read: here.length, all: items.length })
            : t('handover.openItemsCount', { count: items.length })}
        </span>
      </h2>
      {isTaking && items.length > 0 ? <p className="soft">{t('handover.tickNote')}</p> : null}
      <ItemList
        items={items}
        {...(isTaking ? { reading: { read: here, onRead: setRead } } : {})}
        {...(mayWrite && handover.state !== 'signed' ? { onChange } : {})}
      />
      {isTaking ? <WaitingActions handover={handover} read={here} onChange={onChange} /> : null}
    </section>
  );
}
