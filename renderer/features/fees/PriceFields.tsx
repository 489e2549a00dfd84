import { Form, Input } from 'antd';
import type { Formula } from '../../../shared/features/fees/charge.ts';
import { LONGEST_FORMULA } from '../../../shared/features/fees/fee-formula.ts';
import { useText } from '../../app/texts.ts';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { PriceInput } from '../../components/PriceInput.tsx';
import { TierFields } from './TierFields.tsx';

/** The kind of price that an item's formula reckons with. */
export function PriceFields({ formula }: { readonly formula: Formula }) {
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  switch (formula) {
    case 'fixed':
      return (
        <Form.Item name="amountCents" label={t('fees.amountPerMonth')} rules={required}>
          <MoneyInput autoFocus />
        </Form.Item>
      );
    case 'expression':
      return (
        <>
          <Form.Item
            name="expression"
            label={t('fees.expression')}
            extra={t('fees.expression.extra')}
            rules={required}
          >
            <Input autoFocus maxLength={LONGEST_FORMULA} />
          </Form.Item>
          <Form.Item
            name="priceTenThousandths"
            label={t('fees.expression.price')}
            getValueFromEvent={leftOut}
          >
            <PriceInput unit={t('unit.yuan')} />
          </Form.Item>
        </>
      );
    case 'tiered':
      return <TierFields />;
    case 'metered':
      return (
        <Form.Item name="priceTenThousandths" label={t('fees.pricePerUnit')} rules={required}>
          <PriceInput autoFocus unit={t('fees.perUnitUnit')} />
        </Form.Item>
      );
    case 'areaPrice':
    case 'innerAreaPrice':
      return (
        <>
          <Form.Item name="priceTenThousandths" label={t('fees.pricePerArea')} rules={required}>
            <PriceInput autoFocus unit={t('fees.perAreaUnit')} />
          </Form.Item>
          <Form.Item
            name="additionalCents"
            label={t('fees.additional')}
            extra={t('fees.additional.extra')}
            getValueFromEvent={leftOut}
          >
            <MoneyInput />
          </Form.Item>
        </>
      );
    case 'given':
    case 'shared':
      return null;
  }
}

/** An emptied field is one that was not given. */
function leftOut(value: number | null): number | undefined {
  return value ?? undefined;
}
