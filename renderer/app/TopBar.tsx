import { LockOutlined, QuestionCircleOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import { useApp, useOffice, useStaff } from './app-context.ts';
import { chooseLanguage } from './language-preference.ts';
import { SearchBox } from './SearchBox.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useText } from './texts.ts';
import { useAction } from './use-action.ts';

/** The search box, whose office this is, and who is on duty. */
export const TopBar = observer(function TopBar({ onShowKeys }: { readonly onShowKeys: () => void }) {
  const { api, route, session } = useApp();
  const { siteName, sample } = useOffice();
  const { displayName, role } = useStaff();
  const t = useText();
  // What would be lost is asked about first, as before any other way off the page.
  const leaveSample = useAction(async () => {
    if (await route.mayLeave()) await session.leaveSample();
  });
  useShortcuts([{ keys: 'Ctrl+L', does: 'keys.lock', run: () => void session.lock('key') }]);
  return (
    <header className="top">
      <SearchBox />
      <div className="top-office">
        {sample ? (
          <>
            <Tag className="top-sample" variant="filled">
              {t('sample.badge')}
            </Tag>
            <Button type="link" loading={leaveSample.busy} onClick={() => void leaveSample.run()}>
              {t('sample.leave')}
            </Button>
          </>
        ) : null}
        <span className="top-site" title={siteName}>
          {siteName}
        </span>
      </div>
      <a className="top-person" href="#/settings/account" title={t('settings.account')}>
        <UserOutlined aria-hidden="true" />
        <span className="top-name">{displayName}</span>
        <span className="top-role">{t(`role.${role}`)}</span>
      </a>
      <LanguageSwitch onChoose={(language) => void chooseLanguage(api, language)} />
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden="true" />}
        aria-label={t('keys.map')}
        title={`${t('keys.map')} (?)`}
        onClick={onShowKeys}
      />
      <Button
        type="text"
        icon={<LockOutlined aria-hidden="true" />}
        aria-label={t('keys.lock')}
        title={`${t('keys.lock')} (Ctrl+L)`}
        onClick={() => void session.lock('key')}
      />
    </header>
  );
});
