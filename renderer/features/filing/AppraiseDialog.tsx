import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Disposal } from '../../../shared/features/filing/disposal.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Decision {
  readonly itemId: number;
  readonly decision: 'destroy' | 'extend';
  readonly years?: number | null;
  readonly reason?: string;
}

interface Values {
  readonly appraisers?: string[];
  readonly opinion: string;
  readonly decisions: readonly Decision[];
}

/** Says of every item whether it is destroyed or kept longer. What is on hold begins as kept. */
export function AppraiseDialog(props: {
  readonly open: boolean;
  readonly disposal: Disposal;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const { disposal } = props;
  return (
    <FormDialog<Values>
      open={props.open}
      title={`${t('disposal.appraise')} ${disposal.number}`}
      okText={t('disposal.save')}
      width={900}
      initialValues={{
        appraisers: disposal.appraisers,
        opinion: disposal.opinion,
        decisions: disposal.rows.map((item) => ({
          itemId: item.id,
          decision: item.decision ?? (item.held ? 'extend' : 'destroy'),
          years: item.years,
          reason: item.reason,
        })),
      }}
      onClose={props.onClose}
      submit={async ({ appraisers, opinion, decisions }, options) => {
        await api.filing.appraiseDisposal(
          {
            id: disposal.id,
            version: disposal.version,
            appraisers: appraisers ?? [],
            opinion,
            decisions: disposal.rows.map((item, index) => {
              const { decision = 'destroy', years, reason } = decisions[index] ?? {};
              return { itemId: item.id, decision, years: years ?? null, reason: reason ?? '' };
            }),
          },
          options,
        );
        notices.succeed('disposal.appraised');
        props.onDone();
      }}
    >
      <Form.Item
        name="appraisers"
        label={t('disposal.appraisers')}
        extra={t('disposal.appraisersHint')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} autoFocus />
      </Form.Item>
      <div className="filing-decisions" tabIndex={0} role="group" aria-label={t('disposal.decision')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('filing.archiveNumber')}</th>
              <th scope="col">{t('filing.name')}</th>
              <th scope="col">{t('disposal.decision')}</th>
              <th scope="col">{t('disposal.years')}</th>
              <th scope="col">{t('disposal.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {disposal.rows.map((item, index) => (
              <tr key={item.id}>
                <td>{item.archiveNumber}</td>
                <td>
                  {item.title}
                  {item.held ? <span className="filing-late"> {t('filingHeld.held')}</span> : null}
                </td>
                <td>
                  <Form.Item name={['decisions', index, 'decision']}>
                    <Radio.Group
                      aria-label={item.archiveNumber}
                      options={(['destroy', 'extend'] as const).map((value) => ({
                        value,
                        label: t(`disposalDecision.${value}`),
                      }))}
                    />
                  </Form.Item>
                </td>
                <td>
                  <Form.Item name={['decisions', index, 'years']}>
                    <InputNumber
                      min={1}
                      max={100}
                      precision={0}
                      aria-label={`${t('disposal.years')} ${item.archiveNumber}`}
                    />
                  </Form.Item>
                </td>
                <td>
                  <Form.Item name={['decisions', index, 'reason']}>
                    <Input maxLength={200} aria-label={`${t('disposal.reason')} ${item.archiveNumber}`} />
                  </Form.Item>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Form.Item name="opinion" label={t('disposal.opinion')}>
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
    </FormDialog>
  );
}
