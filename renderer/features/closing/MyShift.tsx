import { Button, Form } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { ShiftDesk } from './ShiftDesk.tsx';

/** The cashier's own shift: opened with its float, counted at its end, handed over. */
export const MyShift = observer(function MyShift() {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const loaded = useLoaded(() => api.closing.myShift(), [api, today]);
  return (
    <div className="closing-scroll">
      <LoadedView of={loaded}>
        {({ shift, moneyDay }) => (
          <>
            {moneyDay === today ? null : <p className="soft">{t('closing.moneyDay', { date: moneyDay })}</p>}
            {shift === null ? (
              <OpenShift onOpened={loaded.reload} />
            ) : (
              <ShiftDesk key={shift.id} first={shift} />
            )}
          </>
        )}
      </LoadedView>
    </div>
  );
});

const OpenShift = observer(function OpenShift({ onOpened }: { readonly onOpened: () => void }) {
  const api = useApi();
  const settings = useLoaded(() => api.closing.settings(), [api]);
  return (
    <LoadedView of={settings}>
      {({ floatCents }) => <OpenForm usualCents={floatCents} onOpened={onOpened} />}
    </LoadedView>
  );
});

function OpenForm(props: { readonly usualCents: number; readonly onOpened: () => void }) {
  const { usualCents, onOpened } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [floatCents, setFloatCents] = useState<number | null>(usualCents);
  const opening = useAction(async () => {
    const { floatCents: opened } = await api.closing.openShift({ floatCents: floatCents ?? 0 });
    notices.succeed('closing.opened', { amount: formatMoney(opened) });
    onOpened();
  });
  return (
    <section className="panel">
      <EmptyState
        title={t('closing.none')}
        text={t('closing.noneText')}
        action={
          <Form layout="inline" onFinish={() => void opening.run()}>
            <Form.Item label={t('closing.float')} htmlFor="shift-float">
              <MoneyInput id="shift-float" autoFocus value={floatCents} onChange={setFloatCents} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={opening.busy} disabled={floatCents === null}>
              {t('closing.open')}
            </Button>
          </Form>
        }
      />
    </section>
  );
}
