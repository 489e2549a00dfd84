import { Button } from 'antd';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { MODEL_SHIFTS } from '../../../shared/features/roster/model-shifts.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** Adds the shifts that most offices work by, to be changed afterwards. */
export function ModelShiftsButton({ onAdded }: { readonly onAdded: () => void }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const add = useAction(async () => {
    const taken = new Set((await api.roster.shiftKinds()).map(({ code }) => code));
    for (const { name, ...values } of MODEL_SHIFTS) {
      const code = t(`roster.modelShift.${name}.code`);
      if (taken.has(code)) continue;
      await api.roster.saveShiftKind({ ...values, code, name: t(`roster.modelShift.${name}.name`) });
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
