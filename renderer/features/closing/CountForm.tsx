import { Button, Form, InputNumber } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import {
  COUNTED_METHODS,
  type Currency,
  cashCents,
  FACES_CENTS,
  type Shift,
} from '../../../shared/features/closing/shift.ts';
import { useApi } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { MoneyInput } from '../../components/MoneyInput.tsx';

const OTHERS = COUNTED_METHODS.filter((method) => method !== 'cash');
type Other = (typeof OTHERS)[number];

/** 100 rather than 100.00, as it stands on the note. */
function faceText(faceCents: number): string {
  return formatMoney(faceCents)
    .replace(/\.00$/u, '')
    .replace(/0$/u, (zero) => (faceCents % 100 === 0 ? zero : ''));
}

interface Entered {
  readonly pieces: ReadonlyMap<number, number>;
  readonly looseCents: number | null;
  readonly others: ReadonlyMap<Other, number>;
}

/** Whoever counts again corrects what they counted, and types no drawer twice. */
function lastCount({ counts: [count] }: Shift, currency: Currency): Entered {
  if (count === undefined || count.currency !== currency) {
    return { pieces: new Map(), looseCents: null, others: new Map() };
  }
  return {
    pieces: new Map(count.cash.map(({ faceCents, pieces }) => [faceCents, pieces])),
    looseCents: count.looseCents === 0 ? null : count.looseCents,
    others: new Map(
      OTHERS.flatMap((method) => {
        const counted = count.methods.find((each) => each.method === method)?.countedCents ?? 0;
        return counted === 0 ? [] : [[method, counted] as const];
      }),
    ),
  };
}

/** The drawer by denomination and the slips by method, typed from field to field. */
export function CountForm(props: {
  readonly shift: Shift;
  readonly currency: Currency;
  readonly onCounted: (shift: Shift) => void;
}) {
  const { shift, currency, onCounted } = props;
  const api = useApi();
  const t = useText();
  const [begun] = useState(() => lastCount(shift, currency));
  const [pieces, setPieces] = useState(begun.pieces);
  const [looseCents, setLooseCents] = useState(begun.looseCents);
  const [others, setOthers] = useState(begun.others);
  const cash = [...pieces]
    .filter(([, number]) => number > 0)
    .map(([faceCents, number]) => ({ faceCents, pieces: number }));
  const counting = useAction(async () => {
    onCounted(
      await api.closing.countShift({
        shiftId: shift.id,
        cash,
        looseCents: looseCents ?? 0,
        others: [...others].map(([method, countedCents]) => ({ method, countedCents })),
      }),
    );
  });
  return (
    <Form
      className="shift-count"
      onFinish={() => void counting.run()}
      onKeyDown={(event) => walkOn(event, () => void counting.run())}
    >
      <section className="panel" aria-label={t('closing.cash')}>
        <h2 className="panel-title">{t('closing.cash')}</h2>
        <table className="plain-table shift-faces">
          <tbody>
            {FACES_CENTS[currency].map((faceCents, index) => (
              <tr key={faceCents}>
                <td className="figure">{t('closing.face', { face: faceText(faceCents) })}</td>
                <td>
                  <InputNumber
                    aria-label={t('closing.pieces', { face: faceText(faceCents) })}
                    autoFocus={index === 0}
                    controls={false}
                    min={0}
                    max={100_000}
                    precision={0}
                    value={pieces.get(faceCents) ?? null}
                    onChange={(value) => setPieces(new Map(pieces).set(faceCents, value ?? 0))}
                  />
                </td>
                <td className="figure">{formatMoney(faceCents * (pieces.get(faceCents) ?? 0))}</td>
              </tr>
            ))}
            <tr>
              <td className="figure">{t('closing.loose')}</td>
              <td>
                <MoneyInput aria-label={t('closing.loose')} value={looseCents} onChange={setLooseCents} />
              </td>
              <td className="figure">{formatMoney(looseCents ?? 0)}</td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={2}>{t('closing.cashTotal')}</td>
              <td className="figure shift-total" aria-live="polite">
                {formatMoney(cashCents(cash, looseCents ?? 0))}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <section className="panel" aria-label={t('closing.others')}>
        <h2 className="panel-title">{t('closing.others')}</h2>
        <p className="soft">{t('closing.others.hint')}</p>
        <table className="plain-table shift-faces">
          <tbody>
            {OTHERS.map((method) => (
              <tr key={method}>
                <td>{t(`tender.${method}`)}</td>
                <td>
                  <MoneyInput
                    aria-label={t(`tender.${method}`)}
                    value={others.get(method) ?? null}
                    onChange={(value) => setOthers(new Map(others).set(method, value ?? 0))}
                  />
                </td>
                {shift.methods.length === 0 ? null : (
                  <td className="figure soft">
                    {t('closing.expected')}{' '}
                    {formatMoney(shift.methods.find((each) => each.method === method)?.expectedCents ?? 0)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {shift.methods.length === 0 ? (
          <p className="soft">{t('closing.blind')}</p>
        ) : (
          <p className="soft">
            {t('tender.cash')} {t('closing.expected')}{' '}
            {formatMoney(shift.methods.find(({ method }) => method === 'cash')?.expectedCents ?? 0)}
          </p>
        )}
        <p className="soft">{t('closing.keys')}</p>
        <Button type="primary" htmlType="button" loading={counting.busy} onClick={() => void counting.run()}>
          {t('closing.count')} <kbd>Ctrl Enter</kbd>
        </Button>
      </section>
    </Form>
  );
}

/** Enter goes to the next field, so that a drawer is counted with one hand. */
function walkOn(event: KeyboardEvent<HTMLElement>, done: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) {
    // What was typed is taken in when the field is left.
    event.target.blur();
    setTimeout(done);
    return;
  }
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
  const next = fields[fields.indexOf(event.target) + 1];
  if (next === undefined) event.currentTarget.querySelector('button')?.focus();
  else next.focus();
}
