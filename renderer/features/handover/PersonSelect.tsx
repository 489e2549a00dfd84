import { Select } from 'antd';
import type { DutyColleague, DutyPersonKey } from '../../../shared/features/handover/handover.ts';
import { useText } from '../../app/texts.ts';

function keyOf({ employeeId, staffId }: DutyPersonKey): string {
  return employeeId === null ? `account-${staffId ?? 0}` : `employee-${employeeId}`;
}

/** Somebody of the staff, those whom the roster has there first. */
export function PersonSelect(props: {
  readonly id?: string;
  readonly value?: DutyPersonKey | null;
  readonly onChange?: (value: DutyPersonKey | null) => void;
  readonly people: readonly DutyColleague[];
  readonly placeholder: string;
  /** The other side of a handover, who is not offered. */
  readonly except?: DutyPersonKey | null;
}) {
  const { id, value, onChange, people, placeholder, except } = props;
  const t = useText();
  const offered =
    except === null || except === undefined ? people : people.filter((each) => keyOf(each) !== keyOf(except));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={placeholder}
      value={value === null || value === undefined ? null : keyOf(value)}
      options={offered.map((person) => ({
        value: keyOf(person),
        label: [
          person.name,
          person.post,
          person.onDuty === null ? '' : t('handover.rostered'),
          person.staffId === null ? t('handover.noAccount') : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      onChange={(key: string | null | undefined) => {
        const chosen = people.find((each) => keyOf(each) === key);
        onChange?.(chosen === undefined ? null : { employeeId: chosen.employeeId, staffId: chosen.staffId });
      }}
    />
  );
}
