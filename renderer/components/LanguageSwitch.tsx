import { GlobalOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageSchema } from '../../shared/i18n/language.ts';
import { useLanguage, useText } from '../app/texts.ts';

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
