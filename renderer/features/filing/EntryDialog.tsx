import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { z } from 'zod';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import { type FilingRegister, SECRECIES, URGENCIES } from '../../../shared/features/filing/filing.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';

type Fields = Omit<
  z.input<typeof filingContract.saveEntry.input>,
  'id' | 'version' | 'register' | 'registered'
>;
type Values = Fields & { readonly draft?: boolean };

/** What the dialog of one register asks for, in the order of its paper book. */
const WORDS: Readonly<
  Record<
    FilingRegister,
    {
      readonly party: 'filing.from' | 'filing.to';
      readonly number: 'filing.senderNumber' | 'filing.ownNumber';
    }
  >
> = {
  incoming: { party: 'filing.from', number: 'filing.senderNumber' },
  outgoing: { party: 'filing.to', number: 'filing.ownNumber' },
  internal: { party: 'filing.from', number: 'filing.ownNumber' },
};

/** Registers a file, or changes what is written of one. */
export function EntryDialog(props: {
  readonly open: boolean;
  readonly register: FilingRegister;
  /** Null for a new one. */
  readonly entry: FilingEntry | null;
  readonly onClose: () => void;
  readonly onSaved: (entry: FilingEntry) => void;
}) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const { register, entry } = props;
  const isNew = entry === null;
  const isDraft = isNew || entry.state === 'draft';
  const save = async ({ draft, ...fields }: Values, options: { readonly key: string }): Promise<void> => {
    const identity = isNew ? {} : { id: entry.id, version: entry.version };
    // What is cleared in a form is undefined, and the office takes it for empty.
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const saved = await api.filing.saveEntry(
      {
        ...(given as Fields),
        copies: fields.copies ?? 1,
        ...identity,
        register,
        registered: !(isDraft && draft === true),
      },
      options,
    );
    notices.succeed(
      saved.state === 'draft' ? 'filing.draftKept' : isDraft ? 'filing.registered' : 'filing.saved',
      { number: saved.number },
    );
    props.onSaved(saved);
  };
  return (
    <FormDialog<Values>
      open={props.open}
      title={t(isNew || isDraft ? `filing.new.${register}` : 'filing.edit')}
      okText={t(isDraft ? `filing.new.${register}` : 'filing.save')}
      width={760}
      initialValues={isNew ? { ...EMPTY, passedOn: today } : valuesOf(entry)}
      submit={save}
      onClose={props.onClose}
    >
      <div className="filing-fields">
        <Form.Item
          className="filing-wide"
          name="title"
          label={t('filing.name')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="correspondent" label={t(WORDS[register].party)}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="senderNumber" label={t(WORDS[register].number)}>
          <Input maxLength={80} spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="passedOn"
          label={t('filing.passedOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput max={today} allowClear={false} />
        </Form.Item>
        <Form.Item name="passedTime" label={t('filing.passedTime')}>
          <Input maxLength={5} placeholder="09:30" />
        </Form.Item>
        <Form.Item name="datedOn" label={t('filing.datedOn')}>
          <DateInput />
        </Form.Item>
        <div className="filing-pair">
          <Form.Item name="copies" label={t('filing.copies')}>
            <InputNumber min={1} max={9999} precision={0} />
          </Form.Item>
          <Form.Item name="pages" label={t('filing.pages')}>
            <InputNumber min={1} max={99_999} precision={0} />
          </Form.Item>
        </div>
        <Form.Item name="urgency" label={t('filing.urgency')}>
          <Select options={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))} />
        </Form.Item>
        <Form.Item name="secrecy" label={t('filing.secrecy')}>
          <Select options={SECRECIES.map((value) => ({ value, label: t(`secrecy.${value}`) }))} />
        </Form.Item>
        {register === 'incoming' ? null : (
          <>
            {(['drafter', 'reviewer', 'signer', 'sealedBy', 'sentBy'] as const).map((name) => (
              <Form.Item key={name} name={name} label={t(`filing.${name}`)}>
                <Input maxLength={60} />
              </Form.Item>
            ))}
            <Form.Item name="signedFor" label={t('filing.signedFor')}>
              <Input maxLength={120} />
            </Form.Item>
            <Form.Item className="filing-wide" name="copiedTo" label={t('filing.copiedTo')}>
              <Input maxLength={200} />
            </Form.Item>
          </>
        )}
        <Form.Item name="handler" label={t('filing.handler')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="dueOn" label={t('filing.dueOn')}>
          <DateInput />
        </Form.Item>
        <Form.Item className="filing-wide" name="proposal" label={t('filing.proposal')}>
          <Input.TextArea maxLength={500} rows={2} />
        </Form.Item>
        <Form.Item className="filing-wide" name="instruction" label={t('filing.instruction')}>
          <Input.TextArea maxLength={500} rows={2} />
        </Form.Item>
        <Form.Item name="unitId" label={t('filing.unit')} extra={t('filing.unitHint')}>
          <UnitPicker {...(isNew ? {} : { chosenTitle: entry.unitName })} />
        </Form.Item>
        <Form.Item name="box" label={t('filing.box')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item className="filing-wide" name="note" label={t('filing.note')}>
          <Input maxLength={500} />
        </Form.Item>
        {isDraft ? (
          <Form.Item className="filing-wide" name="draft" valuePropName="checked">
            <Checkbox>{t('filing.keepDraft')}</Checkbox>
          </Form.Item>
        ) : null}
      </div>
    </FormDialog>
  );
}

const EMPTY = {
  passedTime: '',
  datedOn: null,
  correspondent: '',
  copiedTo: '',
  senderNumber: '',
  title: '',
  copies: 1,
  pages: null,
  secrecy: 'open',
  urgency: 'normal',
  proposal: '',
  instruction: '',
  handler: '',
  dueOn: null,
  drafter: '',
  reviewer: '',
  signer: '',
  sealedBy: '',
  sentBy: '',
  signedFor: '',
  unitId: null,
  box: '',
  note: '',
} as const;

function valuesOf(entry: FilingEntry): Fields {
  const names = ['passedOn', ...Object.keys(EMPTY)];
  // The names are those of the form’s own fields.
  return Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name))) as Fields;
}
