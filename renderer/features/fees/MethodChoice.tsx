import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { PAYMENT_METHODS } from '../../../shared/features/fees/receipt.ts';
import { useText } from '../../app/texts.ts';
import type { PaymentStore } from './payment.store.ts';

export interface MethodChoiceHandle {
  readonly focus: () => void;
}

/** How the money comes: a digit or an arrow chooses, Enter goes on. */
export const MethodChoice = observer(function MethodChoice(props: {
  readonly store: PaymentStore;
  readonly onNext: () => void;
  readonly ref?: Ref<MethodChoiceHandle>;
}) {
  const { store, onNext, ref } = props;
  const t = useText();
  const group = useRef<HTMLDivElement>(null);
  const focusChosen = (): void => {
    group.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  };
  useImperativeHandle(ref, () => ({ focus: focusChosen }));

  const handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const place = PAYMENT_METHODS.indexOf(store.method);
    const last = PAYMENT_METHODS.length;
    const wanted = /^[1-9]$/u.test(event.key) ? Number(event.key) - 1 : null;
    const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1;
    const arrow = event.key.startsWith('Arrow') ? (place + step + last) % last : null;
    const method = PAYMENT_METHODS[wanted ?? arrow ?? -1];
    if (method !== undefined) {
      store.chooseMethod(method);
      requestAnimationFrame(focusChosen);
    } else if (event.key === 'Enter') onNext();
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="payment-methods"
      role="radiogroup"
      aria-label={t('fees.method')}
      ref={group}
      onKeyDown={handleKey}
    >
      {PAYMENT_METHODS.map((method, index) => (
        <button
          key={method}
          type="button"
          role="radio"
          className="payment-method"
          aria-checked={store.method === method}
          tabIndex={store.method === method ? 0 : -1}
          onClick={() => store.chooseMethod(method)}
        >
          <kbd>{index + 1}</kbd>
          {t(`tender.${method}`)}
        </button>
      ))}
    </div>
  );
});
