import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import {
  EXPENSE_CATEGORIES,
  type Expense,
  type ExpenseCategory,
} from '../../../shared/features/reports/expense.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { expenseColumns } from './expenses.columns.tsx';

interface Fields {
  readonly spentOn: string;
  readonly category: ExpenseCategory;
  readonly summary: string;
  readonly documentNumber: string;
  readonly amountCents: number;
}

/** What was spent, voucher by voucher, for the annual disclosure. */
export const Expenses = observer(function Expenses() {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const [entering, setEntering] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Expense | null>(null);
  const [revision, setRevision] = useState(0);
  const mayEnter = SUPERVISING_ROLES.includes(role);
  const required = [{ required: true, message: t('invalid.required') }];
  const enter = mayEnter ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEntering(true)}>
      {t('expenses.enter')}
    </Button>
  ) : undefined;
  return (
    <>
      <p className="soft report-note">{t('expenses.note')}</p>
      <DataGrid
        name="reports.expenses"
        title="expenses.title"
        columns={expenseColumns}
        load={api.reports.expenses}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="expenses"
        quickFilterHint="expenses.hint"
        tools={enter}
        summary={({ amountCents }) => [{ label: t('reports.total'), value: formatMoney(amountCents) }]}
        {...(mayEnter
          ? {
              onOpen: (expense: Expense) => {
                if (expense.expenseState === 'standing') setWithdrawing(expense);
              },
            }
          : {})}
        empty={{ title: 'expenses.empty', text: 'expenses.emptyText', action: enter }}
      />
      <FormDialog<Fields>
        open={entering}
        title={t('expenses.enter')}
        okText={t('expenses.enter')}
        initialValues={{ spentOn: today }}
        onClose={() => setEntering(false)}
        submit={async (fields, options) => {
          const expense = await api.reports.enterExpense(fields, options);
          notices.succeed('expenses.entered', {
            number: expense.documentNumber,
            amount: formatMoney(expense.amountCents),
          });
          setEntering(false);
          setRevision(revision + 1);
        }}
      >
        <div className="form-pair">
          <Form.Item name="spentOn" label={t('expenses.spentOn')} rules={required}>
            <DateInput autoFocus allowClear={false} max={today} />
          </Form.Item>
          <Form.Item name="amountCents" label={t('expenses.amount')} rules={required}>
            <MoneyInput />
          </Form.Item>
        </div>
        <Form.Item name="category" label={t('expenses.category')} rules={required}>
          <Select
            options={EXPENSE_CATEGORIES.map((value) => ({ value, label: t(`expenseCategory.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="summary" label={t('expenses.summary')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="documentNumber"
          label={t('expenses.documentNumber')}
          extra={t('expenses.documentNumberExtra')}
          rules={required}
        >
          <Input maxLength={60} spellCheck={false} />
        </Form.Item>
      </FormDialog>
      <ReasonDialog
        open={withdrawing !== null}
        title={t('expenses.withdrawTitle', { number: withdrawing?.documentNumber ?? '' })}
        okText={t('expenses.withdraw')}
        note={t('expenses.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          const expense = await api.reports.withdrawExpense({ id: withdrawing.id, reason }, options);
          notices.succeed('expenses.withdrawn', { number: expense.documentNumber });
          setWithdrawing(null);
          setRevision(revision + 1);
        }}
      />
    </>
  );
});
