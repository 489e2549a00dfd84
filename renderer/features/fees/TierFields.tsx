import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { formatScaled } from '../../../shared/domain/money.ts';
import { useText } from '../../app/texts.ts';
import { PriceInput } from '../../components/PriceInput.tsx';
import { ScaledInput, type ScaledInputProps } from '../../components/ScaledInput.tsx';

const MOST_TIERS = 10;

/** The tiers of a metered tariff, and what a larger household adds to them. */
export function TierFields() {
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <>
      <div className="form-pair">
        <Form.Item name={['tiers', 'basis']} label={t('fees.tiers.basis')}>
          <Select
            autoFocus
            options={(['period', 'year'] as const).map((value) => ({
              value,
              label: t(`fees.tiers.basis.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name={['tiers', 'resetsOn']} label={t('fees.tiers.resetsOn')} rules={required}>
          <Input maxLength={5} placeholder="01-01" />
        </Form.Item>
      </div>
      <Form.List name={['tiers', 'tiers']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="tier-row">
                <Form.Item name={[name, 'fromThousandths']} label={t('fees.tiers.from')} rules={required}>
                  <QuantityInput disabled={name === 0} />
                </Form.Item>
                <Form.Item name={[name, 'priceTenThousandths']} label={t('fees.price')} rules={required}>
                  <PriceInput unit={t('fees.perUnitUnit')} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('fees.tiers.remove')}
                  disabled={name === 0}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              className="tier-add"
              icon={<PlusOutlined />}
              disabled={fields.length >= MOST_TIERS}
              onClick={() => add({})}
            >
              {t('fees.tiers.add')}
            </Button>
          </>
        )}
      </Form.List>
      <div className="form-pair">
        <Form.Item name={['tiers', 'householdOf']} label={t('fees.tiers.householdOf')}>
          <InputNumber min={1} max={50} precision={0} />
        </Form.Item>
        <Form.Item name={['tiers', 'perHeadThousandths']} label={t('fees.tiers.perHead')}>
          <QuantityInput />
        </Form.Item>
      </div>
    </>
  );
}

/** What a meter counts, in thousandths. */
function QuantityInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={3} write={(value) => formatScaled(value, 3)} unit="" />;
}
