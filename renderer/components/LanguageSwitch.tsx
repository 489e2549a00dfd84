import { GlobalOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { LANGUAGES, type Language, languageSchema } from '../../shared/i18n/language.ts';
import { useLanguage, useText } from '../app/texts.ts';

/** Each language is called by its own name, so that whoever needs it can read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
};

/** Switches the language of the screen at once. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const language = useLanguage();
  const t = useText();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: LANGUAGES.map((each) => ({
          key: each,
          label: <span lang={each}>{LANGUAGE_NAMES[each]}</span>,
        })),
        selectedKeys: [language],
        onClick: ({ key }) => onChoose(languageSchema.parse(key)),
      }}
    >
      <Button
        type="text"
        icon={<GlobalOutlined aria-hidden="true" />}
        aria-label={`${t('language.switch')} ${LANGUAGE_NAMES[language]}`}
      >
        {LANGUAGE_NAMES[language]}
      </Button>
    </Dropdown>
  );
}
