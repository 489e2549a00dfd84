import { Checkbox, InputNumber } from 'antd';
import { useId } from 'react';
import {
  RECEIPT_BLOCKS,
  RECEIPT_COPIES,
  type ReceiptLayout,
} from '../../../shared/features/fees/receipt-layout.ts';
import { useText } from '../../app/texts.ts';
import { MeasuredOffset } from './MeasuredOffset.tsx';

type Figure = {
  [Field in keyof ReceiptLayout]: ReceiptLayout[Field] extends number ? Field : never;
}[keyof ReceiptLayout];

interface FieldsProps {
  readonly layout: ReceiptLayout;
  readonly disabled: boolean;
  readonly onChange: (layout: ReceiptLayout) => void;
}

/** Everything of a layout that an office sets for itself. */
export function LayoutFields(props: FieldsProps) {
  const { layout, disabled, onChange } = props;
  const t = useText();
  const mostLines = useId();
  return (
    <>
      <fieldset>
        <legend>{t('fees.layout.paper')}</legend>
        <Length {...props} field="widthHundredths" label={t('fees.layout.width')} places={2} />
        <Length {...props} field="heightHundredths" label={t('fees.layout.height')} places={2} />
      </fieldset>
      <fieldset>
        <legend>{t('fees.layout.margins')}</legend>
        <Length {...props} field="topHundredths" label={t('fees.layout.top')} />
        <Length {...props} field="rightHundredths" label={t('fees.layout.right')} />
        <Length {...props} field="bottomHundredths" label={t('fees.layout.bottom')} />
        <Length {...props} field="leftHundredths" label={t('fees.layout.left')} />
      </fieldset>
      <fieldset>
        <legend>{t('fees.layout.offset')}</legend>
        <Length {...props} field="acrossHundredths" label={t('fees.layout.across')} least={-30} />
        <Length {...props} field="downHundredths" label={t('fees.layout.down')} least={-30} />
        <MeasuredOffset {...props} />
      </fieldset>
      <fieldset>
        <legend>{t('fees.layout.sizes')}</legend>
        <Size {...props} field="titleTenths" label={t('fees.layout.titleSize')} />
        <Size {...props} field="textTenths" label={t('fees.layout.textSize')} />
        <Size {...props} field="tableTenths" label={t('fees.layout.tableSize')} />
        <Size {...props} field="smallTenths" label={t('fees.layout.smallSize')} />
      </fieldset>
      <fieldset>
        <legend>{t('fees.layout.shows')}</legend>
        {RECEIPT_BLOCKS.map((block) => (
          <Checkbox
            key={block}
            disabled={disabled}
            checked={layout.shows.includes(block)}
            onChange={({ target }) =>
              onChange({ ...layout, shows: chosen(RECEIPT_BLOCKS, layout.shows, block, target.checked) })
            }
          >
            {t(`fees.layout.shows.${block}`)}
          </Checkbox>
        ))}
        <label className="layout-line" htmlFor={mostLines}>
          <span>{t('fees.layout.mostLines')}</span>
          <InputNumber
            id={mostLines}
            min={0}
            max={60}
            precision={0}
            disabled={disabled}
            value={layout.mostLines}
            onChange={(value) => onChange({ ...layout, mostLines: value ?? 0 })}
          />
        </label>
      </fieldset>
      <fieldset>
        <legend>{t('fees.layout.copies')}</legend>
        {RECEIPT_COPIES.map((copy) => (
          <Checkbox
            key={copy}
            disabled={disabled}
            checked={layout.copies.includes(copy)}
            onChange={({ target }) =>
              onChange({ ...layout, copies: chosen(RECEIPT_COPIES, layout.copies, copy, target.checked) })
            }
          >
            {t(`receipt.copy.${copy}`)}
          </Checkbox>
        ))}
        <p className="soft layout-line">{t('fees.layout.copies.explain')}</p>
      </fieldset>
    </>
  );
}

/** What is chosen, in the order of the whole list. */
function chosen<Value>(
  all: readonly Value[],
  before: readonly Value[],
  changed: Value,
  isChosen: boolean,
): Value[] {
  return all.filter((each) => (each === changed ? isChosen : before.includes(each)));
}

/** A length in millimetres that is kept in hundredths of one. */
function Length(
  props: FieldsProps & {
    readonly field: Figure;
    readonly label: string;
    readonly least?: number;
    readonly places?: 1 | 2;
  },
) {
  const t = useText();
  return (
    <FigureField
      {...props}
      scale={100}
      least={props.least ?? 0}
      most={props.least === undefined ? 500 : -props.least}
      places={props.places ?? 1}
      step={0.1}
      unit={t('fees.layout.mm')}
    />
  );
}

/** A size of type in points that is kept in tenths of one. */
function Size(props: FieldsProps & { readonly field: Figure; readonly label: string }) {
  const t = useText();
  return (
    <FigureField {...props} scale={10} least={6} most={36} places={1} step={0.5} unit={t('fees.layout.pt')} />
  );
}

function FigureField(
  props: FieldsProps & {
    readonly field: Figure;
    readonly label: string;
    readonly scale: number;
    readonly least: number;
    readonly most: number;
    readonly places: number;
    readonly step: number;
    readonly unit: string;
  },
) {
  const { layout, disabled, onChange, field, label, scale, least, most, places, step, unit } = props;
  const id = useId();
  return (
    <label className="layout-figure" htmlFor={id}>
      <span>{label}</span>
      <InputNumber
        id={id}
        min={least}
        max={most}
        step={step}
        precision={places}
        suffix={unit}
        disabled={disabled}
        value={layout[field] / scale}
        onChange={(value) => {
          if (value !== null) onChange({ ...layout, [field]: Math.round(value * scale) });
        }}
      />
    </label>
  );
}
