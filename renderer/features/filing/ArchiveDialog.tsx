import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Api } from '../../../shared/api/contract.ts';
import type { RetentionClass } from '../../../shared/features/filing/disposal.contract.ts';
import { fileYear } from '../../../shared/features/filing/filing.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { UnsettledTag } from './filing.columns.tsx';

interface Values {
  readonly archiveClass: string;
  readonly organisation: string;
  readonly year: number;
  readonly retentionClassId: number;
  readonly years?: number | null;
  readonly forGood?: boolean;
  readonly box: string;
}

export function periodWords(
  { years, settledYears }: Pick<RetentionClass, 'years' | 'settledYears'>,
  t: Text,
): string {
  if (years === null) return t('filing.forGood');
  const ofYear = t('filing.years', { years });
  return settledYears === null ? ofYear : t('filing.yearsAndSettled', { ofYear, years: settledYears });
}

/** What the settings of a letter’s kind say of how long it is kept. */
async function retentionOfLetter(api: Pick<Api, 'letters'>, id: number): Promise<string> {
  const { kind } = await api.letters.letter({ id });
  const kinds = await api.letters.kinds();
  return kinds.find((each) => each.kind === kind)?.retentionCode ?? '';
}

/** Files an entry away: its class, its year and how long it is kept make its archive number. */
export const ArchiveDialog = observer(function ArchiveDialog(props: {
  readonly open: boolean;
  readonly entry: FilingEntry;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const { entry, open } = props;
  const known = useLoaded(
    async () => ({
      settings: await api.filing.settings(),
      classes: await api.filing.retentionClasses(),
      usualCode: entry.letterId === null ? '' : await retentionOfLetter(api, entry.letterId),
    }),
    [api, entry.letterId],
  ).loadable.value;
  const choices = known?.settings.archiveClasses ?? [];
  const first = choices.find(({ ofHouseholds }) => ofHouseholds === (entry.unitId !== null)) ?? choices[0];
  const usual = known?.classes.find(({ code }) => code === known.usualCode);
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Values>
      open={open && known !== null}
      title={`${t('filing.do.archive')} ${entry.number}`}
      okText={t('filing.do.archive')}
      width={560}
      initialValues={{
        archiveClass: first?.code ?? '',
        organisation: known?.settings.organisations[0]?.code ?? '',
        year: fileYear(entry),
        box: entry.box,
        ...(usual === undefined ? {} : { retentionClassId: usual.id }),
      }}
      onClose={props.onClose}
      submit={async ({ years, forGood, ...values }, options) => {
        const chosen = typeof years === 'number' ? { years } : {};
        const longer = forGood === true ? { years: null } : chosen;
        const saved = await api.filing.archive(
          { id: entry.id, version: entry.version, ...values, ...longer },
          options,
        );
        notices.succeed('filing.archived', { number: saved.archiveNumber });
        props.onDone();
      }}
    >
      <p className="dialog-note">{t('filing.archiveNote')}</p>
      <div className="filing-fields">
        <Form.Item name="archiveClass" label={t('filing.archiveClass')} rules={[required]}>
          <Select options={choices.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} />
        </Form.Item>
        <Form.Item name="organisation" label={t('filing.organisation')} rules={[required]}>
          <Select
            options={(known?.settings.organisations ?? []).map(({ code, name }) => ({
              value: code,
              label: `${code} ${name}`,
            }))}
          />
        </Form.Item>
        <Form.Item
          className="filing-wide"
          name="retentionClassId"
          label={t('filing.retentionName')}
          rules={[required]}
        >
          <Select
            autoFocus
            showSearch={{ optionFilterProp: 'label' }}
            options={inForce(known?.classes ?? [], today).map((each) => ({
              value: each.id,
              label: `${each.name}（${periodWords(each, t)}）`,
            }))}
          />
        </Form.Item>
        <Form.Item noStyle dependencies={['retentionClassId', 'forGood']}>
          {(form) => {
            const chosen = known?.classes.find(({ id }) => id === form.getFieldValue('retentionClassId'));
            const waits = (chosen?.settledYears ?? null) !== null && form.getFieldValue('forGood') !== true;
            return waits ? (
              <p className="filing-wide filing-unsettled">
                <UnsettledTag /> {t('filing.unsettledNote')}
              </p>
            ) : null;
          }}
        </Form.Item>
        <Form.Item name="year" label={t('filing.archiveYear')} rules={[required]}>
          <InputNumber min={fileYear(entry)} max={Number(today.slice(0, 4))} precision={0} />
        </Form.Item>
        <Form.Item name="years" label={t('filing.longer')} extra={t('filing.longerHint')}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
        <Form.Item name="forGood" label={t('filing.period')} valuePropName="checked">
          <Checkbox>{t('filing.keepForGood')}</Checkbox>
        </Form.Item>
        <Form.Item name="box" label={t('filing.box')}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
    </FormDialog>
  );
});

function inForce(classes: readonly RetentionClass[], today: string): readonly RetentionClass[] {
  return classes.filter(
    ({ fromOn, toOn }) => (fromOn === null || fromOn <= today) && (toOn === null || toOn >= today),
  );
}
