import { Form, Input, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import {
  LETTER_KIND_FACTS,
  LETTER_KINDS,
  type LetterKind,
} from '../../../shared/features/letters/letter-kind.ts';
import { formatLetterNumber, numberPatternSchema } from '../../../shared/features/letters/letter-number.ts';
import type { LetterSettings } from '../../../shared/features/letters/letters.contract.ts';
import { useApi, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

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
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  return (
    <SettingsForm
      values={settings}
      read={() => api.letters.settings()}
      mayChange={SUPERVISING_ROLES.includes(role)}
      readOnly="letters.settingsReadOnly"
      saved="letters.settingsSaved"
      save={(values) => api.letters.saveSettings(values)}
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
    </SettingsForm>
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
