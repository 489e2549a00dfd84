import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type Suggestion, tenderName } from '../../../shared/features/bank/suggest-matches.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { MatchStore } from './match.store.ts';

/** What a line may be, in words; a press picks it. */
export const Suggested = observer(function Suggested(props: {
  readonly store: MatchStore;
  readonly lineId: number;
}) {
  const { store, lineId } = props;
  const t = useText();
  return (
    <>
      {store.suggestionsFor(lineId).map((suggestion) => (
        <div
          key={`${suggestion.rule} ${suggestion.feeCents} ${suggestion.tenders.map(tenderName).join(' ')}`}
          className="bank-suggestion"
        >
          <Button size="small" type="link" onClick={() => store.pick(suggestion)}>
            <Why store={store} suggestion={suggestion} />
          </Button>
          <span className="soft">{t(suggestion.sure ? 'bank.why.sure' : 'bank.why.unsure')}</span>
        </div>
      ))}
    </>
  );
});

function Why({ store, suggestion }: { readonly store: MatchStore; readonly suggestion: Suggestion }) {
  const t = useText();
  const { rule, days, tenders, feeCents } = suggestion;
  const [key] = tenders;
  const first =
    key === undefined
      ? undefined
      : store.items.tenders.find((tender) => tenderName(tender) === tenderName(key));
  const why = t(`bank.why.${rule}`, {
    days: Math.abs(days),
    count: tenders.length,
    date: first?.receivedOn ?? '',
    payer: first?.payerName ?? '',
    method: first === undefined ? '' : t(`tender.${first.method}`),
  });
  const number = tenders.length === 1 ? ` ${first?.number ?? ''}` : '';
  return (
    <>
      {why}
      {number}
      {feeCents > 0 ? t('bank.why.fee', { fee: formatMoney(feeCents) }) : ''}
    </>
  );
}
