import { Button } from 'antd';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { ShiftKindValues } from '../../../shared/features/roster/roster.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

const MODEL_SHIFTS: readonly (Pick<ShiftKindValues, 'code' | 'startsMinute' | 'lengthMinutes' | 'tint'> & {
  readonly breakMinutes?: number;
  readonly night?: boolean;
})[] = [
  { code: '早', startsMinute: 420, lengthMinutes: 480, tint: 'amber' },
  { code: '中', startsMinute: 900, lengthMinutes: 480, tint: 'teal' },
  { code: '夜', startsMinute: 1380, lengthMinutes: 480, tint: 'indigo', night: true },
  { code: '日', startsMinute: 540, lengthMinutes: 540, breakMinutes: 60, tint: 'blue' },
  { code: '值', startsMinute: 480, lengthMinutes: 1440, tint: 'pink', night: true },
];

/** Adds the shifts that most offices work by, to be changed afterwards. */
export function ModelShiftsButton({ onAdded }: { readonly onAdded: () => void }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const add = useAction(async () => {
    const taken = new Set((await api.roster.shiftKinds()).map(({ code }) => code));
    for (const { code, night = false, ...values } of MODEL_SHIFTS) {
      if (taken.has(code)) continue;
      await api.roster.saveShiftKind({ ...values, code, name: `${code}班`, night });
    }
    onAdded();
  });
  if (!SUPERVISING_ROLES.includes(role)) return <p className="soft">{t('roster.askSupervisor')}</p>;
  return (
    <Button type="primary" loading={add.busy} onClick={() => void add.run()}>
      {t('roster.addModelShifts')}
    </Button>
  );
}
