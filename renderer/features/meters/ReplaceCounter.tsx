import { Checkbox, Form, Input, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { DEFAULT_DIGITS, DEFAULT_MULTIPLIER } from '../../../shared/features/meters/meter.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { MonthSheetStore } from './month-sheet.store.ts';
import type { SheetLine } from './sheet-line.ts';
import { ThousandthsInput } from './ThousandthsInput.tsx';

interface Fields {
  readonly oldFinalThousandths: number | null;
  readonly rolledOver: boolean;
  readonly newInitialThousandths: number | null;
  readonly currentThousandths: number | null;
  readonly number: string;
  readonly digits: number;
  readonly multiplierThousandths: number | null;
}

/** A counter that was replaced within the month: where the old one ended, where the new one began and stands. */
export const ReplaceCounter = observer(function ReplaceCounter(props: {
  /** Null while nothing is replaced. */
  readonly line: SheetLine | null;
  readonly store: MonthSheetStore;
  readonly onClose: () => void;
  readonly onDone: (line: SheetLine) => void;
}) {
  const { line, store, onClose, onDone } = props;
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  const row = line?.row;
  return (
    <FormDialog<Fields>
      open={line !== null}
      title={t('readings.replaceTitle', { place: row?.place || t('readings.wholeEstate') })}
      okText={t('readings.keep')}
      initialValues={{
        oldFinalThousandths: null,
        rolledOver: false,
        newInitialThousandths: 0,
        currentThousandths: null,
        number: '',
        digits: row?.before.digits ?? DEFAULT_DIGITS,
        multiplierThousandths: row?.before.multiplierThousandths ?? DEFAULT_MULTIPLIER,
      }}
      onClose={onClose}
      submit={async (fields, options) => {
        if (line === null) return;
        await store.replace(
          line,
          fields.currentThousandths ?? 0,
          fields.rolledOver,
          {
            oldFinalThousandths: fields.oldFinalThousandths ?? 0,
            newInitialThousandths: fields.newInitialThousandths ?? 0,
            number: fields.number,
            digits: fields.digits,
            multiplierThousandths: fields.multiplierThousandths ?? DEFAULT_MULTIPLIER,
          },
          options,
        );
        onDone(line);
      }}
    >
      <div className="form-pair">
        <Form.Item name="oldFinalThousandths" label={t('readings.oldFinal')} rules={required}>
          <ThousandthsInput autoFocus />
        </Form.Item>
        <Form.Item name="number" label={t('readings.newNumber')}>
          <Input maxLength={40} spellCheck={false} />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="newInitialThousandths" label={t('readings.newInitial')} rules={required}>
          <ThousandthsInput />
        </Form.Item>
        <Form.Item name="currentThousandths" label={t('readings.newCurrent')} rules={required}>
          <ThousandthsInput />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="digits" label={t('meters.digits')} rules={required}>
          <InputNumber min={3} max={9} precision={0} />
        </Form.Item>
        <Form.Item name="multiplierThousandths" label={t('meters.multiplier')} rules={required}>
          <ThousandthsInput />
        </Form.Item>
      </div>
      <Form.Item name="rolledOver" valuePropName="checked">
        <Checkbox>{t('readings.oldRolledOver')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
});
