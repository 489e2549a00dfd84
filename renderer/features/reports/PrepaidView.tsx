import { observer } from 'mobx-react-lite';
import { type DepositLine, GIVEN_KINDS, type PrepaidLine } from '../../../shared/features/reports/income.ts';
import type { ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { HeldTable } from './HeldTable.tsx';
import { MoneyTable } from './MoneyTable.tsx';
import { moneyRows, type OpenRows } from './rows-asked.ts';

const MOVES = ['open', 'paidIn', 'broughtIn', 'drawn', 'refunded', 'moved', 'close'] as const;

/** Prepaid money by purpose, and what was taken off fees. */
export const PrepaidView = observer(function PrepaidView(props: {
  readonly question: ReportQuestion;
  readonly onRows: OpenRows;
}) {
  const { question, onRows } = props;
  const { reports } = useApi();
  const t = useText();
  const prepaid = useLoaded(() => reports.prepaid(question), [reports, question]);
  const given = useLoaded(() => reports.reductions(question), [reports, question]);
  return (
    <>
      <LoadedView of={prepaid}>
        {({ purposes, deposits }) => (
          <>
            <Purposes purposes={purposes} question={question} onRows={onRows} />
            <Deposits deposits={deposits} />
          </>
        )}
      </LoadedView>
      <LoadedView of={given}>
        {({ kinds }) =>
          kinds.length === 0 ? (
            <p className="soft report-note">{t('reports.given.none')}</p>
          ) : (
            <div className="report-halves report-below">
              <MoneyTable
                title={t('reports.given.title')}
                head={t('reports.givenKind')}
                countHead={t('reports.count')}
                lines={GIVEN_KINDS.flatMap((kind) =>
                  kinds
                    .filter((each) => each.kind === kind)
                    .map(({ count, amountCents }) => ({
                      key: kind,
                      name: t(`reports.givenKind.${kind}`),
                      count,
                      amountCents,
                      onOpen: () =>
                        onRows(
                          moneyRows(question, 'givenReductions', t(`reports.givenKind.${kind}`), {
                            givenKind: { kind: 'oneOf', values: [kind] },
                          }),
                        ),
                    })),
                )}
              />
            </div>
          )
        }
      </LoadedView>
    </>
  );
});

const DEPOSIT_MOVES = ['open', 'taken', 'deducted', 'refunded', 'close'] as const;

/** Deposits by kind, which are owed back; each of them stands in their own list. */
function Deposits({ deposits }: { readonly deposits: readonly DepositLine[] }) {
  const t = useText();
  return (
    <section className="panel report-below">
      <div className="panel-head">
        <h2 className="panel-title">{t('reports.deposits.title')}</h2>
        <a href="#/fees/deposits">{t('reports.deposits.list')}</a>
      </div>
      <p className="soft">{t(deposits.length === 0 ? 'reports.deposits.none' : 'reports.deposits.note')}</p>
      {deposits.length === 0 ? null : (
        <HeldTable
          head={t('reports.deposits.kind')}
          moves={DEPOSIT_MOVES.map((move) => t(`reports.deposits.${move}`))}
          lines={deposits.map((line) => ({
            key: line.kindId,
            name: line.kindName,
            cents: DEPOSIT_MOVES.map((move) => line[`${move}Cents`]),
          }))}
        />
      )}
    </section>
  );
}

function Purposes(props: {
  readonly purposes: readonly PrepaidLine[];
  readonly question: ReportQuestion;
  readonly onRows: OpenRows;
}) {
  const { purposes, question, onRows } = props;
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('reports.prepaid.title')}</h2>
      <p className="soft">{t(purposes.length === 0 ? 'reports.prepaid.none' : 'reports.prepaid.note')}</p>
      {purposes.length === 0 ? null : (
        <HeldTable
          head={t('reports.purpose')}
          moves={MOVES.map((move) => t(`reports.prepaid.${move}`))}
          lines={purposes.map((line) => {
            const name = line.purposeId === null ? t('reports.anyPurpose') : line.purposeName;
            return {
              key: line.purposeId ?? 0,
              name,
              cents: MOVES.map((move) => line[`${move}Cents`]),
              onOpen: () =>
                onRows(
                  moneyRows(question, 'prepaidEntries', name, {
                    purposeId: { kind: 'oneOf', values: [line.purposeId ?? 0] },
                  }),
                ),
            };
          })}
        />
      )}
    </section>
  );
}
