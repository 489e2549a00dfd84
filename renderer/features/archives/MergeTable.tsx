import { useId } from 'react';
import type {
  ComparedPerson,
  Comparison,
  MergeField,
} from '../../../shared/features/archives/duplicates.contract.ts';
import { useText } from '../../app/texts.ts';
import { Masked } from '../../components/Masked.tsx';
import { type FieldChoice, fieldChoices, type Side, sideThatStands } from './merge-choice.ts';
import { periodWords } from './occupancy-words.ts';

const SIDES: readonly Side[] = ['one', 'other'];

/** Two people, field by field; what will stand is plain, and where they differ it is chosen. */
export function MergeTable(props: {
  readonly comparison: Comparison;
  readonly kept: Side;
  readonly chosen: Readonly<Partial<Record<MergeField, Side>>>;
  readonly onKeep: (side: Side) => void;
  readonly onChoose: (field: MergeField, side: Side) => void;
}) {
  const { comparison, kept, chosen } = props;
  const t = useText();
  const group = useId();
  // Where both say the same, both stand.
  const stands = (choice: FieldChoice, side: Side): boolean =>
    (!choice.conflicts && choice.one !== '' && choice.other !== '') ||
    sideThatStands(choice, kept, chosen) === side;
  return (
    <table className="plain-table merge-table">
      <thead>
        <tr>
          <th scope="col">{t('merge.keep')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              <label className="merge-choice">
                <input
                  type="radio"
                  name={`${group}-kept`}
                  checked={kept === side}
                  onChange={() => props.onKeep(side)}
                />
                {t('merge.keepThis')} {comparison[side].person.name}
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fieldChoices(comparison).map((choice) => (
          <tr key={choice.field} data-conflict={choice.conflicts}>
            <th scope="row">{t(`field.${choice.field}`)}</th>
            {SIDES.map((side) => (
              <td key={side} data-stands={stands(choice, side)}>
                <FieldValue
                  choice={choice}
                  side={side}
                  group={group}
                  checked={stands(choice, side)}
                  onChoose={() => props.onChoose(choice.field, side)}
                />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            {t('archives.phones')} <span className="soft">{t('merge.phonesBoth')}</span>
          </th>
          {SIDES.map((side) => (
            <td key={side} data-stands>
              {comparison[side].person.phones.map(({ id, masked }) => (
                <div key={id}>
                  <Masked value={masked} />
                </div>
              ))}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('merge.units')}</th>
          {SIDES.map((side) => (
            <td key={side} data-stands>
              <Households person={comparison[side]} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('merge.vehicles')}</th>
          {SIDES.map((side) => (
            <td key={side} data-stands>
              {comparison[side].vehicles.map(({ id, plate }) => (
                <div key={id}>{plate}</div>
              ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function FieldValue(props: {
  readonly choice: FieldChoice;
  readonly side: Side;
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}) {
  const { choice, side } = props;
  const t = useText();
  const value = choice[side];
  const words =
    choice.field === 'kind' ? t(value === 'company' ? 'personKind.company' : 'personKind.individual') : value;
  const shown = choice.field === 'idNumber' ? <Masked value={words} /> : words;
  if (!choice.conflicts) return shown;
  return (
    <label className="merge-choice">
      <input
        type="radio"
        name={`${props.group}-${choice.field}`}
        aria-label={t('merge.choose', { field: t(`field.${choice.field}`), value: words })}
        checked={props.checked}
        onChange={props.onChoose}
      />
      {shown}
    </label>
  );
}

function Households({ person }: { readonly person: ComparedPerson }) {
  const t = useText();
  return person.occupancies.map((occupancy) => (
    <div key={occupancy.id}>
      {occupancy.unitName} {t(`occupancyRole.${occupancy.role}`)}{' '}
      <span className="soft">{periodWords(occupancy, t)}</span>
    </div>
  ));
}
