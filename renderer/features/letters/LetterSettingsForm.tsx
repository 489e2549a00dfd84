import { Button, Form, Input, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import {
  LETTER_KIND_FACTS,
  LETTER_KINDS,
  type LetterKind,
} from '../../../shared/features/letters/letter-kind.ts';
import { formatLetterNumber, numberPatternSchema } from '../../../shared/features/letters/letter-number.ts';
import type { LetterSettings } from '../../../shared/features/letters/letters.contract.ts';
import { useApi, useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { type CallFailure, failureOf } from '../../app/call-failure.ts';
import { useText } from '../../app/texts.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { showUnderFields } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Letterhead, signature and how numbers look. */
export const LetterSettingsForm = observer(function LetterSettingsForm() {
  const api = useApi();
  const loaded = useLoaded(() => api.letters.settings(), [api]);
  return (
    <LoadedView of={loaded}>
      {(settings: LetterSettings) => <SettingsFields settings={settings} />}
    </LoadedView>
  );
});

function SettingsFields({ settings }: { readonly settings: LetterSettings }) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [form] = Form.useForm<LetterSettings>();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [dirty, setDirty] = useState(false);
  const [busy, setBusy] = useState(false);
  const mayChange = SUPERVISING_ROLES.includes(role);
  useLeaveGuard(dirty);
  const save = async (values: LetterSettings): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      form.setFieldsValue(await api.letters.saveSettings(values));
      setDirty(false);
      notices.succeed('letters.settingsSaved');
    } catch (error) {
      const failed = failureOf(error);
      setFailure(showUnderFields(form, failed, t) ? null : failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="panel form-column">
      {failure === null ? null : <FailureNote failure={failure} />}
      {mayChange ? null : <p className="soft">{t('letters.settingsReadOnly')}</p>}
      <Form<LetterSettings>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={settings}
        disabled={!mayChange}
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => void save(values)}
      >
        <Form.Item name="letterhead" label={t('letters.letterhead')} extra={t('letters.letterheadNote')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="department"
          label={t('letters.department')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="withSealPlace" label={t('letters.sealPlace')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <h2 className="letter-kind-title">{t('letters.patterns')}</h2>
        <p className="letter-note">{t('letters.patternsNote')}</p>
        {LETTER_KINDS.map((kind) => (
          <Form.Item
            key={kind}
            name={['numberPatterns', kind]}
            label={t(`letterKind.${kind}`)}
            extra={<PatternExample kind={kind} />}
            rules={[
              {
                validator: (_rule, pattern: string) =>
                  numberPatternSchema.safeParse(pattern).success
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('invalid.numberPattern'))),
              },
            ]}
          >
            <Input maxLength={60} spellCheck={false} />
          </Form.Item>
        ))}
        {mayChange ? (
          <Button type="primary" htmlType="submit" loading={busy} disabled={!dirty}>
            {t('action.save')}
          </Button>
        ) : null}
      </Form>
    </section>
  );
}

function PatternExample({ kind }: { readonly kind: LetterKind }) {
  const t = useText();
  const { today } = useOffice();
  const pattern = Form.useWatch(['numberPatterns', kind]) as string | undefined;
  const checked = numberPatternSchema.safeParse(pattern);
  if (!checked.success) return null;
  const { code } = LETTER_KIND_FACTS[kind];
  return t('letters.patternExample', {
    number: formatLetterNumber(checked.data, { code, issuedOn: today, sequence: 1 }),
  });
}
