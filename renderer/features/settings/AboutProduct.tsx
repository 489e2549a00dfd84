import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../shared/i18n/language.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { chooseLanguage } from '../../app/language-preference.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { ThirdPartyLicences } from './ThirdPartyLicences.tsx';

/** Which version this is, and in which language it speaks. */
export const AboutProduct = observer(function AboutProduct() {
  const { api } = useApp();
  const { version, siteName, today } = useOffice();
  const t = useText();
  const language = useLanguage();
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
      </dl>
      <p className="soft entry-note">{t('settings.about.ownData')}</p>
      <ThirdPartyLicences />
    </section>
  );
});
