import { Form, Input, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Assignment } from '../../../shared/features/roster/roster.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { MonthRosterStore } from './month-roster.store.ts';
import { monthAsTemplate } from './roster-acts.ts';

interface Values {
  readonly name: string;
  readonly kind: 'month' | 'sequence';
}

/** Keeps the month, or the row of shifts that is chosen, under a name. */
export const SaveTemplateDialog = observer(function SaveTemplateDialog(props: {
  readonly store: MonthRosterStore;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { store, open, onClose } = props;
  const api = useApi();
  const { notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Values>
      open={open}
      title={t('roster.saveTemplate')}
      okText={t('action.save')}
      initialValues={{ name: `${store.roster.teamName} ${store.roster.month}`, kind: 'month' }}
      onClose={onClose}
      submit={async ({ name, kind }, options) => {
        const values = kind === 'month' ? monthAsTemplate(store) : { rows: [chosenRow(store)] };
        await api.roster.saveTemplate({ name, kind, ...values }, options);
        notices.succeed('roster.templateSaved', { name });
        onClose();
      }}
    >
      <Form.Item
        name="name"
        label={t('roster.templateName')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item name="kind" label={t('roster.templateKind')}>
        <Radio.Group
          options={[
            { value: 'month', label: t('roster.templateKind.month') },
            { value: 'sequence', label: t('roster.templateKind.sequence') },
          ]}
        />
      </Form.Item>
    </FormDialog>
  );
});

/** The shifts of the first chosen row. */
function chosenRow(store: MonthRosterStore): Assignment[] {
  const { top, left, right } = store.selection.range;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const place = store.placeOf({ row: top, column: left + index });
    return place === null ? 'empty' : store.cellAt(place).to;
  });
}
