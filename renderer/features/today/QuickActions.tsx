import {
  CalculatorOutlined,
  ImportOutlined,
  MailOutlined,
  PayCircleOutlined,
  SearchOutlined,
} from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { DESK_ROLES, type Role } from '../../../shared/domain/role.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { currentShortcuts, useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';

interface QuickAction {
  readonly keys: string;
  readonly title: MessageKey;
  readonly note: MessageKey;
  readonly icon: ReactNode;
  readonly roles: readonly Role[];
  /** Where it leads; the search box when absent. */
  readonly address?: string;
}

const ACTIONS: readonly QuickAction[] = [
  {
    keys: 'Ctrl+K',
    title: 'today.find',
    note: 'today.findNote',
    icon: <SearchOutlined />,
    roles: [...DESK_ROLES, 'auditor', 'groundsSupervisor'],
  },
  {
    keys: 'F4',
    title: 'today.takePayment',
    note: 'today.takePaymentNote',
    icon: <PayCircleOutlined />,
    roles: DESK_ROLES,
    address: 'fees/counter',
  },
  {
    keys: 'Alt+B',
    title: 'today.bill',
    note: 'today.billNote',
    icon: <CalculatorOutlined />,
    roles: ['manager', 'supervisor'],
    address: 'fees/bills/new',
  },
  {
    keys: 'Alt+L',
    title: 'today.write',
    note: 'today.writeNote',
    icon: <MailOutlined />,
    roles: DESK_ROLES,
    address: 'letters/new/ownerLetter',
  },
  {
    keys: 'Alt+I',
    title: 'today.import',
    note: 'today.importNote',
    icon: <ImportOutlined />,
    roles: ['manager', 'supervisor'],
    address: 'files/imports/roll',
  },
];

/** The usual next steps, each with its key. */
export const QuickActions = observer(function QuickActions() {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const actions = ACTIONS.filter(({ roles }) => roles.includes(role));
  useShortcuts(
    actions.flatMap(({ keys, title, address }) =>
      address === undefined ? [] : [{ keys, does: title, run: () => route.go(address) }],
    ),
  );
  return (
    <section className="panel">
      <h2 className="panel-title">{t('today.quick')}</h2>
      <ul className="quick-actions">
        {actions.map(({ keys, title, note, icon, address }) => (
          <li key={keys}>
            <button
              type="button"
              className="quick-action"
              onClick={(event) => {
                if (address === undefined) pressKey(keys, event.nativeEvent);
                else route.go(address);
              }}
            >
              <span className="quick-action-icon" aria-hidden="true">
                {icon}
              </span>
              <span className="quick-action-words">
                <span className="quick-action-title">{t(title)}</span>
                <span className="soft">{t(note)}</span>
              </span>
              <kbd>{keys.replace('+', ' ')}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** Does what the key does, wherever it is defined. */
function pressKey(keys: string, event: Event): void {
  const shortcut = currentShortcuts().find((each) => each.keys === keys);
  shortcut?.run(new KeyboardEvent('keydown', { bubbles: event.bubbles }));
}
