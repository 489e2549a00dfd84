import { Checkbox, Form, Input, InputNumber, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { PAGE_FORMAT_NAMES } from '../../../shared/documents/page-formats.ts';
import type { RetentionClass } from '../../../shared/features/filing/disposal.contract.ts';
import { CHAIN_STEPS, type ChainStep } from '../../../shared/features/letters/letter-approval.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import {
  DELIVERY_METHODS,
  type LetterKindSettings,
} from '../../../shared/features/letters/letter-kind-settings.ts';
import { formatLetterNumber, numberPatternSchema } from '../../../shared/features/letters/letter-number.ts';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

type Fields = Omit<LetterKindSettings, 'kind' | 'version' | 'over'> & {
  readonly overCents: number | null;
  readonly overStep: ChainStep;
};

/** The settings of one kind. */
export const KindDialog = observer(function KindDialog(props: {
  readonly settings: LetterKindSettings | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { settings, onClose, onDone } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  const retention = useLoaded(() => api.filing.retentionClasses(), [api]);
  const { over, kind: _kind, version: _version, ...rest } = settings ?? {};
  return (
    <FormDialog<Fields>
      open={settings !== null}
      width={680}
      title={settings === null ? '' : t(`letterKind.${settings.kind}`)}
      okText={t('action.save')}
      initialValues={{ ...rest, overCents: over?.cents ?? null, overStep: over?.step ?? 'company' }}
      onClose={onClose}
      submit={async ({ overCents, overStep, chain, ...fields }, options) => {
        if (settings === null) return;
        await api.letters.saveKind(
          {
            ...settings,
            ...fields,
            chain: CHAIN_STEPS.filter((step) => chain.includes(step)),
            over: overCents === null ? null : { cents: overCents, step: overStep },
            retentionCode: fields.retentionCode ?? '',
            validDays: fields.validDays ?? null,
          },
          options,
        );
        notices.succeed('letters.settingsSaved');
        onDone();
      }}
    >
      <div className="letter-pair">
        <Form.Item name="numbered" label={t('letters.numbered')} valuePropName="checked">
          <Switch autoFocus />
        </Form.Item>
        <Form.Item
          name="numberPattern"
          label={t('letters.pattern')}
          extra={settings === null ? null : <PatternExample kind={settings.kind} />}
          rules={[
            {
              validator: (_rule, pattern: string) =>
                numberPatternSchema.safeParse(pattern).success
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('invalid.numberPattern'))),
            },
          ]}
        >
          <Input maxLength={60} spellCheck={false} />
        </Form.Item>
      </div>
      <Form.Item
        name="chain"
        label={t('letters.chain')}
        extra={t('letters.chainNote')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Checkbox.Group
          options={CHAIN_STEPS.map((step) => ({ value: step, label: t(`chainStep.${step}`) }))}
        />
      </Form.Item>
      <div className="letter-pair">
        <Form.Item name="overCents" label={t('letters.over')} extra={t('letters.overNote')}>
          <MoneyInput />
        </Form.Item>
        <Form.Item name="overStep" label={t('letters.overStep')}>
          <Select options={CHAIN_STEPS.map((step) => ({ value: step, label: t(`chainStep.${step}`) }))} />
        </Form.Item>
        <Form.Item name="urgent" label={t('letters.urgentAllowed')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="sealed" label={t('letters.sealed')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
      <Form.Item name="deliveries" label={t('letters.deliveryWays')}>
        <Checkbox.Group
          options={DELIVERY_METHODS.map((method) => ({
            value: method,
            label: t(`deliveryMethod.${method}`),
          }))}
        />
      </Form.Item>
      <div className="letter-pair">
        <Form.Item name="format" label={t('letters.format')}>
          <Select
            options={PAGE_FORMAT_NAMES.map((format) => ({ value: format, label: t(`pageFormat.${format}`) }))}
          />
        </Form.Item>
        <Form.Item name="validDays" label={t('letters.validDays')} extra={t('letters.validDaysNote')}>
          <InputNumber min={1} max={3650} precision={0} suffix={t('letters.days')} />
        </Form.Item>
        <Form.Item name="retentionCode" label={t('letters.retention')}>
          <Select<string>
            allowClear
            options={(retention.loadable.value ?? []).map(({ code, name }: RetentionClass) => ({
              value: code,
              label: `${code} ${name}`,
            }))}
          />
        </Form.Item>
        <Form.Item name={['print', 'copies']} label={t('letters.printCopies')}>
          <InputNumber min={1} max={20} precision={0} />
        </Form.Item>
        <Form.Item name={['print', 'printer']} label={t('letters.printer')} extra={t('letters.printerNote')}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name={['print', 'duplex']} label={t('letters.duplex')}>
          <Select
            options={(['simplex', 'longEdge', 'shortEdge'] as const).map((duplex) => ({
              value: duplex,
              label: t(`letters.duplex.${duplex}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="marksReprints" label={t('letters.marksReprints')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
    </FormDialog>
  );
});

function PatternExample({ kind }: { readonly kind: LetterKindSettings['kind'] }) {
  const t = useText();
  const { today } = useOffice();
  const pattern = Form.useWatch('numberPattern') as string | undefined;
  const checked = numberPatternSchema.safeParse(pattern);
  if (!checked.success) return null;
  const { series } = LETTER_KIND_FACTS[kind];
  return t('letters.patternExample', {
    number: formatLetterNumber(checked.data, { code: series, issuedOn: today, sequence: 1 }),
  });
}
