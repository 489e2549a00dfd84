import { observer } from 'mobx-react-lite';
import { useApi } from '../../app/app-context.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { CodesForm } from './CodesForm.tsx';

/** Which account of the chart each purpose goes to. */
export const CodesView = observer(function CodesView() {
  const api = useApi();
  const loaded = useLoaded(async () => {
    const [settings, items, accounts] = await Promise.all([
      api.bank.voucherSettings(),
      api.fees.items(),
      api.bank.accounts(),
    ]);
    return { settings, items, accounts };
  }, [api]);
  return (
    <div className="bank-scroll">
      <LoadedView of={loaded}>
        {({ settings, items, accounts }) => (
          <CodesForm key={settings.version} first={settings} items={items} accounts={accounts} />
        )}
      </LoadedView>
    </div>
  );
});
