import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { METER_KINDS, type MeterKind } from '../../../shared/features/meters/meter.ts';
import type { SupplierBill } from '../../../shared/features/meters/supply.contract.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { supplierBillColumns } from './supply.columns.tsx';
import { ThousandthsInput } from './ThousandthsInput.tsx';

interface Fields {
  readonly meterKind: MeterKind;
  readonly month: string;
  readonly supplier: string;
  readonly documentNumber: string;
  readonly quantityThousandths: number | null;
  readonly amountCents: number;
  readonly note: string;
}

/** What the office paid for water, power and gas, document by document. */
export const SupplierBills = observer(function SupplierBills() {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const [entering, setEntering] = useState(false);
  const [withdrawing, setWithdrawing] = useState<SupplierBill | null>(null);
  const [revision, setRevision] = useState(0);
  const mayEnter = SUPERVISING_ROLES.includes(role);
  const required = [{ required: true, message: t('invalid.required') }];
  const enter = mayEnter ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEntering(true)}>
      {t('supply.enter')}
    </Button>
  ) : undefined;
  return (
    <>
      <DataGrid
        name="meters.supplierBills"
        title="supply.bills"
        columns={supplierBillColumns}
        load={api.meters.supplierBills}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="supplierBills"
        quickFilterHint="supply.hint"
        tools={enter}
        {...(mayEnter
          ? {
              onOpen: (bill: SupplierBill) => {
                if (bill.billState === 'standing') setWithdrawing(bill);
              },
            }
          : {})}
        empty={{ title: 'supply.empty', text: 'supply.emptyText', action: enter }}
      />
      <FormDialog<Fields>
        open={entering}
        title={t('supply.enter')}
        okText={t('supply.enter')}
        initialValues={{ meterKind: 'electricity', month: today.slice(0, 7), note: '' }}
        onClose={() => setEntering(false)}
        submit={async ({ quantityThousandths, ...fields }, options) => {
          const bill = await api.meters.enterSupplierBill(
            { ...fields, quantityThousandths: quantityThousandths ?? 0 },
            options,
          );
          notices.succeed('supply.entered', {
            month: bill.month,
            kind: t(`meterKind.${bill.meterKind}`),
            amount: formatMoney(bill.amountCents),
          });
          setEntering(false);
          setRevision(revision + 1);
        }}
      >
        <div className="form-pair">
          <Form.Item name="meterKind" label={t('readings.kind')} rules={required}>
            <Select
              autoFocus
              options={METER_KINDS.map((value) => ({ value, label: t(`meterKind.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="month" label={t('readings.month')} rules={required}>
            <MonthInput allowClear={false} />
          </Form.Item>
        </div>
        <Form.Item name="supplier" label={t('supply.supplier')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="documentNumber" label={t('supply.document')} rules={required}>
          <Input maxLength={60} spellCheck={false} />
        </Form.Item>
        <div className="form-pair">
          <Form.Item name="quantityThousandths" label={t('supply.quantity')} rules={required}>
            <ThousandthsInput />
          </Form.Item>
          <Form.Item name="amountCents" label={t('supply.amount')} rules={required}>
            <MoneyInput />
          </Form.Item>
        </div>
        <Form.Item name="note" label={t('meters.note')}>
          <Input maxLength={200} />
        </Form.Item>
      </FormDialog>
      <ReasonDialog
        open={withdrawing !== null}
        title={`${t('supply.withdraw')} ${withdrawing?.documentNumber ?? ''}`}
        okText={t('supply.withdraw')}
        note={t('supply.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          const bill = await api.meters.withdrawSupplierBill({ id: withdrawing.id, reason }, options);
          notices.succeed('supply.withdrawn', { number: bill.documentNumber });
          setWithdrawing(null);
          setRevision(revision + 1);
        }}
      />
    </>
  );
});
