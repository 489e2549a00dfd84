import { Button, InputNumber } from 'antd';
import { useId, useState } from 'react';
import type { ReceiptLayout } from '../../../shared/features/fees/receipt-layout.ts';
import { CROSS_MM } from '../../../shared/features/fees/receipt-test-page.ts';
import { useText } from '../../app/texts.ts';

/** Moves the print by what a ruler says of the cross on the test page. */
export function MeasuredOffset(props: {
  readonly layout: ReceiptLayout;
  readonly disabled: boolean;
  readonly onChange: (layout: ReceiptLayout) => void;
}) {
  const { layout, disabled, onChange } = props;
  const t = useText();
  const [left, setLeft] = useState<number | null>(null);
  const [top, setTop] = useState<number | null>(null);
  const off = (measured: number | null): number =>
    measured === null ? 0 : Math.round((CROSS_MM - measured) * 10) * 10;
  const correct = (): void => {
    onChange({
      ...layout,
      acrossHundredths: withinReach(layout.acrossHundredths + off(left)),
      downHundredths: withinReach(layout.downHundredths + off(top)),
    });
    setLeft(null);
    setTop(null);
  };
  return (
    <div className="layout-line layout-measured">
      <p className="soft">{t('fees.layout.measured')}</p>
      <Measured label={t('fees.layout.measuredLeft')} value={left} disabled={disabled} onChange={setLeft} />
      <Measured label={t('fees.layout.measuredTop')} value={top} disabled={disabled} onChange={setTop} />
      <Button disabled={disabled || (left === null && top === null)} onClick={correct}>
        {t('fees.layout.correct')}
      </Button>
    </div>
  );
}

/** So many millimetres from an edge of the paper. */
function Measured(props: {
  readonly label: string;
  readonly value: number | null;
  readonly disabled: boolean;
  readonly onChange: (millimetres: number | null) => void;
}) {
  const { label, ...input } = props;
  const t = useText();
  const id = useId();
  return (
    <label className="layout-figure" htmlFor={id}>
      <span>{label}</span>
      <InputNumber
        id={id}
        min={0}
        max={60}
        step={0.1}
        precision={1}
        placeholder="20.0"
        suffix={t('fees.layout.mm')}
        {...input}
      />
    </label>
  );
}

/** No print is moved by more than three centimetres. */
function withinReach(hundredths: number): number {
  return Math.max(-3000, Math.min(3000, hundredths));
}
