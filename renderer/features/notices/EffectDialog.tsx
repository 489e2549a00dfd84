import { Form, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { momentSchema, momentWords } from '../../../shared/domain/moment.ts';
import {
  FIRST_NOTICE_SETTINGS,
  NOTICE_NATURES,
  type NoticeEffect,
  type NoticeNature,
  postingDates,
} from '../../../shared/features/notices/lead-time.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MomentInput, wholeMoment } from '../../components/MomentInput.tsx';

interface Values {
  readonly nature: NoticeNature;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly updatesLetterId?: number | null;
}

/** What the fields hold, without those that are not there yet; a moment that is half typed is none yet. */
function givenOf({ nature, effectiveFrom, effectiveTo }: Partial<Values>): Partial<NoticeEffect> {
  const whole = (at: string | null): string | null => momentSchema.safeParse(at).data ?? null;
  return {
    ...(nature === undefined ? {} : { nature }),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom: whole(effectiveFrom) }),
    ...(effectiveTo === undefined ? {} : { effectiveTo: whole(effectiveTo) }),
  };
}

/** When the matter of a notice begins and ends; by when it must hang is said as one types. */
export const EffectDialog = observer(function EffectDialog(props: {
  readonly open: boolean;
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, notice, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const [form] = Form.useForm<Values>();
  const rules = useLoaded(() => api.notices.settings(), [api]);
  const others = useLoaded(() => api.notices.register({ limit: 100 }), [api]);
  const settings = rules.loadable.value ?? FIRST_NOTICE_SETTINGS;
  const choices = (others.loadable.value?.rows ?? []).filter(({ letterId }) => letterId !== notice.letterId);
  return (
    <FormDialog<Values>
      open={open}
      form={form}
      title={t('notices.editEffect')}
      okText={t('notices.save')}
      width={560}
      initialValues={{
        nature: notice.nature,
        effectiveFrom: notice.effectiveFrom,
        effectiveTo: notice.effectiveTo,
        updatesLetterId: notice.updates?.letterId ?? null,
      }}
      onClose={onClose}
      submit={async ({ nature, effectiveFrom, effectiveTo, updatesLetterId }, options) => {
        await api.notices.saveEffect(
          {
            letterId: notice.letterId,
            version: notice.version,
            nature,
            effectiveFrom: effectiveFrom ?? null,
            effectiveTo: effectiveTo ?? null,
            updatesLetterId: updatesLetterId ?? null,
          },
          options,
        );
        onSaved();
      }}
    >
      <Form.Item name="nature" label={t('notices.natureLabel')}>
        <Select
          autoFocus
          options={NOTICE_NATURES.map((value) => ({ value, label: t(`notices.nature.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="effectiveFrom" label={t('notices.effectiveFrom')} rules={[wholeMoment(t)]}>
        <MomentInput timeLabel={t('notices.startTime')} />
      </Form.Item>
      <Form.Item name="effectiveTo" label={t('notices.effectiveTo')} rules={[wholeMoment(t)]}>
        <MomentInput timeLabel={t('notices.endTime')} />
      </Form.Item>
      <Form.Item noStyle dependencies={['nature', 'effectiveFrom', 'effectiveTo']}>
        {({ getFieldsValue }) => {
          // Nothing is in the fields before they are there.
          const asked = { ...notice, ...givenOf(getFieldsValue()) };
          const dates = postingDates(asked, settings);
          return (
            <div className="notice-preview" aria-live="polite">
              <strong>
                {dates.postBy === null
                  ? t('notices.noLead')
                  : t('notices.mustBePostedBy', { at: momentWords(dates.postBy) })}
              </strong>
              <span className="soft">{dates.postBy === null ? '' : settings.rules[asked.nature].source}</span>
              <span>
                {dates.takeDownOn === null
                  ? t('notices.comesDownUnknown')
                  : t('notices.comesDown', { day: dates.takeDownOn })}
              </span>
            </div>
          );
        }}
      </Form.Item>
      <Form.Item name="updatesLetterId" label={t('notices.updatesChoice')} extra={t('notices.updatesHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={choices.map(({ letterId, number, subject }) => ({
            value: letterId,
            label: `${number} ${subject}`,
          }))}
        />
      </Form.Item>
    </FormDialog>
  );
});
