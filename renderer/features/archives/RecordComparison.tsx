import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { ChangeTable } from '../../components/ChangeTable.tsx';
import { changeWords } from '../../components/change-words.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

interface Compared {
  readonly entity: 'unit' | 'person';
  readonly id: number;
}

/** A record at the ends of two days side by side, as soon as both are chosen. */
export function RecordComparison(props: Compared) {
  const { today } = useOffice();
  const t = useText();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(today);
  return (
    <section className="comparison">
      <h3 className="history-head">{t('archives.compare')}</h3>
      <div className="comparison-days">
        <label htmlFor="compare-from">{t('archives.compareFrom')}</label>
        <DateInput id="compare-from" max={to ?? today} value={from} onChange={setFrom} />
        <label htmlFor="compare-to">{t('archives.compareTo')}</label>
        <DateInput
          id="compare-to"
          max={today}
          value={to}
          onChange={setTo}
          {...(from === null ? {} : { min: from })}
        />
      </div>
      {from === null || to === null ? null : <Difference {...props} from={from} to={to} />}
    </section>
  );
}

const Difference = observer(function Difference(
  props: Compared & { readonly from: string; readonly to: string },
) {
  const { entity, id, from, to } = props;
  const api = useApi();
  const t = useText();
  const compared = useLoaded(
    () => api.archives.compare({ entity, id, from, to }),
    [api, entity, id, from, to],
  );
  return (
    <LoadedView of={compared}>
      {({ changes }) => {
        const words = changes.flatMap((change) => changeWords(change, t) ?? []);
        return words.length === 0 ? (
          <p className="soft">{t('archives.compareSame')}</p>
        ) : (
          <ChangeTable changes={words} />
        );
      }}
    </LoadedView>
  );
});
