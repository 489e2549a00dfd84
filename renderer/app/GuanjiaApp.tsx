import { App, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import simplified from 'antd/locale/zh_CN';
import traditional from 'antd/locale/zh_HK';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/zh-hk';
import { useEffect } from 'react';
import type { Language } from '../../shared/i18n/language.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Gate } from './Gate.tsx';
import { popups } from './popups.ts';
import { useLanguage } from './texts.ts';
import { themeFor } from './theme.ts';

const componentWords = { 'zh-Hant': traditional, 'zh-Hans': simplified, en: english };
const calendarWords: Readonly<Record<Language, string>> = {
  'zh-Hant': 'zh-hk',
  'zh-Hans': 'zh-cn',
  en: 'en',
};
const themes = { 'zh-Hant': themeFor('zh-Hant'), 'zh-Hans': themeFor('zh-Hans'), en: themeFor('en') };
const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

/** The whole window: its look, its language, and whichever of its faces the office calls for. */
export function GuanjiaApp() {
  const language = useLanguage();
  useEffect(() => {
    dayjs.locale(calendarWords[language]);
  }, [language]);
  return (
    <ConfigProvider
      theme={themes[language]}
      locale={componentWords[language]}
      csp={{ nonce: styleNonce }}
      getPopupContainer={() => popups}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: false, validateMessages: { required: ' ' } }}
    >
      <App className="app-root">
        <ErrorBoundary>
          <Gate />
        </ErrorBoundary>
      </App>
    </ConfigProvider>
  );
}
