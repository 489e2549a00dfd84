import { Tag } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Every series and year, with the numbers that nobody has: there are none. */
export function ReceiptNumberList() {
  const { api } = useApp();
  const t = useText();
  const loaded = useLoaded(() => api.fees.receiptNumbers(), [api]);
  return (
    <section className="panel receipt-series">
      <p className="soft">{t('fees.numbers.explain')}</p>
      <LoadedView of={loaded}>
        {(list) =>
          list.length === 0 ? (
            <p>{t('fees.numbers.empty')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('fees.numbers.year')}</th>
                  <th scope="col">{t('fees.series')}</th>
                  <th scope="col">{t('fees.numbers.first')}</th>
                  <th scope="col">{t('fees.numbers.last')}</th>
                  <th scope="col" className="figure">
                    {t('fees.numbers.count')}
                  </th>
                  <th scope="col" className="figure">
                    {t('fees.voided.yes')}
                  </th>
                  <th scope="col">{t('fees.numbers.missing')}</th>
                </tr>
              </thead>
              <tbody>
                {list.map(({ code, name, year, first, last, receipts, voided, missing }) => (
                  <tr key={`${code}-${year}`}>
                    <td>{year}</td>
                    <td>
                      <strong>{code}</strong> {name === '' ? kindWords(code, t) : name}
                    </td>
                    <td>{first}</td>
                    <td>{last}</td>
                    <td className="figure">{formatCount(receipts)}</td>
                    <td className="figure">{formatCount(voided)}</td>
                    <td>
                      {missing.length === 0 ? (
                        t('fees.numbers.none')
                      ) : (
                        <Tag variant="filled" color="error">
                          {missing.join('、')}
                        </Tag>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
    </section>
  );
}

const KINDS = {
  DK: 'fees.kind.draw',
  HC: 'fees.kind.reversal',
  TK: 'fees.kind.refund',
  YJ: 'deposits.paperKind.taken',
  YT: 'deposits.paperKind.refund',
  YC: 'deposits.paperKind.reversal',
} as const;

/** What is no payment has no series of its own name. */
function kindWords(code: string, t: Text): string {
  const kind = Object.entries(KINDS).find(([letters]) => letters === code);
  return kind === undefined ? '' : t(kind[1]);
}
