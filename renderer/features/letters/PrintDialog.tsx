import { Form, InputNumber, Select } from 'antd';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import type { LetterKindSettings } from '../../../shared/features/letters/letter-kind-settings.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

type Fields = LetterKindSettings['print'] & { readonly from?: number | null; readonly to?: number | null };

/** Printer, copies, sides and pages, as the settings of the kind have them. */
export function PrintDialog(props: {
  readonly letter: Letter;
  readonly settings: LetterKindSettings['print'];
  readonly printers: readonly { readonly name: string; readonly label: string }[];
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { letter, settings, printers, open, onClose } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Fields>
      open={open}
      title={t('letters.printTitle')}
      okText={t('letters.print')}
      initialValues={settings}
      onClose={onClose}
      submit={async ({ from, to, ...chosen }, options) => {
        const all = (from ?? null) === null && (to ?? null) === null;
        const pages = all ? null : { from: from ?? 1, to: to ?? 9999 };
        await api.letters.print({ ...chosen, id: letter.id, pages }, options);
        notices.succeed('letters.printed');
        onClose();
      }}
    >
      <Form.Item name="printer" label={t('letters.printer')}>
        <Select<string>
          autoFocus
          options={[
            { value: '', label: t('letters.usualPrinter') },
            ...printers.map(({ name, label }) => ({ value: name, label })),
          ]}
        />
      </Form.Item>
      <div className="letter-pair">
        <Form.Item name="copies" label={t('letters.printCopies')}>
          <InputNumber min={1} max={20} precision={0} />
        </Form.Item>
        <Form.Item name="duplex" label={t('letters.duplex')}>
          <Select
            options={(['simplex', 'longEdge', 'shortEdge'] as const).map((duplex) => ({
              value: duplex,
              label: t(`letters.duplex.${duplex}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="from" label={t('letters.pagesFrom')} extra={t('letters.pagesNote')}>
          <InputNumber min={1} max={9999} precision={0} />
        </Form.Item>
        <Form.Item name="to" label={t('letters.pagesTo')}>
          <InputNumber min={1} max={9999} precision={0} />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
