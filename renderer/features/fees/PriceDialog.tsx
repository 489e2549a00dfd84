import { Form, Input } from 'antd';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import type { TierTable } from '../../../shared/features/fees/tiers.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PriceFields } from './PriceFields.tsx';

interface Fields {
  readonly fromOn: string;
  readonly priceTenThousandths?: number;
  readonly amountCents?: number;
  readonly additionalCents?: number;
  readonly expression?: string;
  readonly tiers?: TierTable;
  readonly source: string;
}

const NEW_TIERS: TierTable = {
  basis: 'year',
  resetsOn: '01-01',
  tiers: [{ fromThousandths: 0, priceTenThousandths: 10_000 }],
  householdOf: null,
  perHeadThousandths: null,
};

/** The formula and the price that it names go together: one without the other charges nobody. */
function formulaInForce({ expression, priceTenThousandths }: FeeItem): Partial<Fields> {
  return {
    ...(expression === null ? {} : { expression }),
    ...(priceTenThousandths === null ? {} : { priceTenThousandths }),
  };
}

/** Sets the price of an item from a day on, with where it comes from. */
export function PriceDialog(props: {
  readonly open: boolean;
  readonly item: FeeItem;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, item, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.price.setTitle', { name: item.name })}
      okText={t('fees.price.set')}
      width={item.formula === 'tiered' ? 640 : 520}
      initialValues={{
        fromOn: `${today.slice(0, 7)}-01`,
        source: '',
        ...(item.formula === 'tiered' ? { tiers: item.tiers ?? NEW_TIERS } : {}),
        ...(item.formula === 'expression' ? formulaInForce(item) : {}),
      }}
      onClose={onClose}
      submit={async (fields, options) => {
        const price = await api.fees.setPrice({ itemId: item.id, ...fields }, options);
        notices.succeed('fees.price.saved', { name: item.name, date: price.fromOn });
        onSaved();
      }}
    >
      <PriceFields formula={item.formula} />
      <Form.Item name="fromOn" label={t('fees.priceFrom')} extra={t('fees.price.fromExtra')} rules={required}>
        <DateInput allowClear={false} />
      </Form.Item>
      <Form.Item name="source" label={t('fees.price.source')} extra={t('fees.price.sourceExtra')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
