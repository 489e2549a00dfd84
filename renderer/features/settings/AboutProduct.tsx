import { Button, Form, Input, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { chooseLanguage } from '../../app/language-preference.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LANGUAGE_NAMES } from '../../components/LanguageSwitch.tsx';
import { PasswordTwice } from '../../components/PasswordTwice.tsx';

interface OwnPassword {
  readonly current: string;
  readonly next: string;
}

/** Which version this is, and what each person sets for themselves. */
export const AboutProduct = observer(function AboutProduct() {
  const { api, notices } = useApp();
  const { version, siteName, today } = useOffice();
  const t = useText();
  const language = useLanguage();
  const [changing, setChanging] = useState(false);
  return (
    <section className="panel form-column">
      <h2 className="panel-title">{t('product.name')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('settings.about.version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{t('settings.about.office')}</dt>
          <dd>{siteName}</dd>
        </div>
        <div>
          <dt>{t('settings.about.date')}</dt>
          <dd>{today}</dd>
        </div>
        <div>
          <dt>{t('settings.about.language')}</dt>
          <dd>
            <Segmented
              value={language}
              options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
              onChange={(chosen) => void chooseLanguage(api, chosen)}
            />
          </dd>
        </div>
        <div>
          <dt>{t('settings.about.password')}</dt>
          <dd>
            <Button onClick={() => setChanging(true)}>{t('access.change.own')}</Button>
          </dd>
        </div>
      </dl>
      <p className="soft entry-note">{t('settings.about.ownData')}</p>
      <FormDialog<OwnPassword>
        open={changing}
        title={t('access.change.own')}
        okText={t('access.change.submit')}
        onClose={() => setChanging(false)}
        submit={async ({ current, next }, options) => {
          await api.access.changePassword({ current, next }, options);
          setChanging(false);
          notices.succeed('access.change.done');
        }}
      >
        <Form.Item
          name="current"
          label={t('access.password.current')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <PasswordTwice name="next" label={t('access.password.next')} />
      </FormDialog>
    </section>
  );
});
