import { Alert, Button, Form, Input, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import type { ReadingSettings } from '../../../shared/features/meters/readings.contract.ts';
import type { ResaleRow } from '../../../shared/features/meters/supply.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ResaleRows } from './ResaleRows.tsx';
import { resaleColumns } from './supply.columns.tsx';

/** Months whose difference is told above the report. */
const EVERY_MONTH = { limit: 2000 };

/** What end users were charged and paid for a supply against what the office paid for it, month by month. */
export const Resale = observer(function Resale() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [shown, setShown] = useState<ResaleRow | null>(null);
  const [editing, setEditing] = useState(false);
  const settings = useLoaded(() => api.meters.settings(), [api]);
  const months = useLoaded(() => api.meters.resale(EVERY_MONTH), [api]);
  return (
    <>
      <LoadedView of={settings}>
        {({ resaleRule, estimateMonths }) => (
          <p className="resale-rule">
            <span className="soft">{t('supply.ruleTitle')}：</span>
            {resaleRule === '' ? t('supply.rule') : resaleRule}
            {MANAGER_ONLY.includes(role) ? (
              <Button type="link" size="small" onClick={() => setEditing(true)}>
                {t('supply.editRule')}
              </Button>
            ) : null}
            <FormDialog<ReadingSettings>
              open={editing}
              title={t('supply.editRule')}
              okText={t('action.save')}
              initialValues={{ resaleRule, estimateMonths }}
              onClose={() => setEditing(false)}
              submit={async (values, options) => {
                await api.meters.saveSettings(values, options);
                notices.succeed('supply.settingsSaved');
                setEditing(false);
                settings.reload();
              }}
            >
              <Form.Item
                name="estimateMonths"
                label={t('supply.estimateMonths')}
                rules={[{ required: true, message: t('invalid.required') }]}
              >
                <InputNumber autoFocus min={1} max={12} precision={0} />
              </Form.Item>
              <Form.Item name="resaleRule" label={t('supply.ruleTitle')} extra={t('supply.ruleExtra')}>
                <Input.TextArea maxLength={300} rows={3} />
              </Form.Item>
            </FormDialog>
          </p>
        )}
      </LoadedView>
      <LoadedView of={months}>{({ rows }) => <Verdict rows={rows} />}</LoadedView>
      <DataGrid
        name="meters.resale"
        title="supply.resale"
        columns={resaleColumns}
        load={api.meters.resale}
        rowId={(row) => row.id}
        onOpen={setShown}
        exportAs="resale"
        empty={{ title: 'supply.resaleEmpty', text: 'supply.resaleEmptyText' }}
      />
      {shown === null ? null : <ResaleRows row={shown} onClose={() => setShown(null)} />}
    </>
  );
});

/** Whether more was taken than paid, in words. */
function Verdict({ rows }: { readonly rows: readonly ResaleRow[] }) {
  const t = useText();
  const more = rows.flatMap(({ chargedMoreCents, collectedMoreCents }) => {
    const most = Math.max(chargedMoreCents ?? 0, collectedMoreCents ?? 0);
    return most > 0 ? [most] : [];
  });
  if (rows.length === 0) return null;
  if (more.length === 0) return <p className="soft resale-rule">{t('supply.notTooMuch')}</p>;
  const amount = formatMoney(more.reduce((sum, cents) => sum + cents, 0));
  return (
    <Alert
      className="resale-verdict"
      type="error"
      showIcon
      title={t('supply.tooMuch', { count: formatCount(more.length), amount })}
    />
  );
}
