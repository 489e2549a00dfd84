import { Button, Popover } from 'antd';
import { useText } from '../../app/texts.ts';

const KEYS = [
  { keys: ['←', '↑', '↓', '→'], does: 'roster.keys.move' },
  { keys: ['1', '…', '9', '0'], does: 'roster.keys.digits' },
  { keys: ['Delete'], does: 'roster.keys.clear' },
  { keys: ['F'], does: 'roster.keys.fix' },
  { keys: ['Ctrl+C', 'Ctrl+V'], does: 'roster.keys.copy' },
  { keys: ['Ctrl+D', 'Ctrl+R'], does: 'roster.keys.fill' },
  { keys: ['Ctrl+Z', 'Ctrl+Y'], does: 'roster.keys.undo' },
  { keys: ['F2'], does: 'roster.keys.codes' },
] as const;

/** What the keys do inside the month grid. */
export function RosterKeyList() {
  const t = useText();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('roster.keyboard')}
      content={
        <dl className="key-map roster-key-list">
          {KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
      }
    >
      <Button>{t('roster.keyboard')}</Button>
    </Popover>
  );
}
