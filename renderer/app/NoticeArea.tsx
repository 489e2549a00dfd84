import { Alert } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp } from './app-context.ts';
import { useText } from './texts.ts';

/** Says what an action did, with its number and where to look, until dismissed or replaced. */
export const NoticeArea = observer(function NoticeArea() {
  const { notices } = useApp();
  const t = useText();
  const notice = notices.current;
  const undo = notice?.undo;
  return (
    <div className="notice-area" role="status" aria-live="polite">
      {notice === null ? null : (
        <Alert
          type={notice.tone === 'information' ? 'info' : notice.tone}
          showIcon
          title={
            <>
              {t(notice.text, notice.values)}
              {notice.link === undefined ? null : (
                <a className="notice-link" href={`#/${notice.link.address}`}>
                  {t(notice.link.label)}
                </a>
              )}
              {undo === undefined ? null : (
                <button
                  type="button"
                  className="notice-link notice-undo"
                  onClick={() => {
                    notices.dismiss();
                    undo.run();
                  }}
                >
                  {t(undo.label)}
                </button>
              )}
            </>
          }
          closable={{ onClose: notices.dismiss, 'aria-label': t('action.dismiss') }}
        />
      )}
    </div>
  );
});
