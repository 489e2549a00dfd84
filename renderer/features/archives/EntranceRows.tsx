import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Building } from '../../../shared/features/archives/buildings.contract.ts';
import type { Entrance } from '../../../shared/features/archives/entrances.contract.ts';
import { UNIT_KINDS } from '../../../shared/features/archives/household.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount, formatList } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** How many units there are of each kind. */
export function KindCounts({ of }: { readonly of: readonly Entrance[] }) {
  const t = useText();
  const language = useLanguage();
  const counts = UNIT_KINDS.flatMap((kind) => {
    const count = of
      .flatMap(({ kinds }) => kinds)
      .filter((each) => each.kind === kind)
      .reduce((sum, { units }) => sum + units, 0);
    return count === 0
      ? []
      : [t('archives.kindCount', { kind: t(`unitKind.${kind}`), count: formatCount(count) })];
  });
  return <>{formatList(counts, language)}</>;
}

/** The entrances of a building under it, in their order; none where no unit names one. */
export function EntranceRows(props: {
  readonly building: Building;
  readonly entrances: readonly Entrance[];
  readonly mayEdit: boolean;
  readonly onChanged: () => void;
}) {
  const { building, entrances, mayEdit, onChanged } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [renaming, setRenaming] = useState<Entrance | null>(null);
  const nameOf = (name: string): string => (name === '' ? t('entrances.none') : name);
  const undo = useAction(async (from: string, to: string, unitIds: readonly number[]) => {
    await api.archives.renameEntrance({ buildingId: building.id, from, to, unitIds: [...unitIds] });
    notices.succeed('entrances.undone', { to: nameOf(to) });
    onChanged();
  });
  const order = useAction(async (place: number, by: 1 | -1) => {
    const asRead = entrances.map(({ name }) => name);
    const names = [...asRead];
    const [moved = ''] = names.splice(place, 1);
    names.splice(place + by, 0, moved);
    await saveOrRefresh(
      () => api.archives.orderEntrances({ buildingId: building.id, names, asRead }),
      onChanged,
    );
    onChanged();
  });
  if (entrances.every(({ name }) => name === '')) return null;
  return (
    <>
      {entrances.map((entrance, place) => (
        <tr key={entrance.name} className="entrance-row">
          <td>{nameOf(entrance.name)}</td>
          <td className="figure">{formatCount(entrance.units)}</td>
          <td className="soft">
            <KindCounts of={[entrance]} />
          </td>
          {mayEdit ? (
            <td>
              <span className="row-actions">
                <Button
                  type="text"
                  icon={<ArrowUpOutlined aria-hidden="true" />}
                  aria-label={t('entrances.up', { entrance: nameOf(entrance.name) })}
                  disabled={place === 0 || order.busy}
                  onClick={() => void order.run(place, -1)}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined aria-hidden="true" />}
                  aria-label={t('entrances.down', { entrance: nameOf(entrance.name) })}
                  disabled={place === entrances.length - 1 || order.busy}
                  onClick={() => void order.run(place, 1)}
                />
                <Button type="link" onClick={() => setRenaming(entrance)}>
                  {t('entrances.rename')}
                </Button>
              </span>
            </td>
          ) : null}
        </tr>
      ))}
      <RenameDialog
        building={building}
        entrance={renaming}
        nameOf={nameOf}
        onClose={() => setRenaming(null)}
        onRenamed={({ from, to, unitIds }) => {
          setRenaming(null);
          onChanged();
          notices.show({
            tone: 'success',
            text: 'entrances.renamed',
            values: {
              building: building.name,
              count: formatCount(unitIds.length),
              from: nameOf(from),
              to: nameOf(to),
            },
            undo: { label: 'entrances.undo', run: () => void undo.run(to, from, unitIds) },
          });
        }}
      />
    </>
  );
}

function RenameDialog(props: {
  readonly building: Building;
  readonly entrance: Entrance | null;
  readonly nameOf: (name: string) => string;
  readonly onClose: () => void;
  readonly onRenamed: (done: {
    readonly from: string;
    readonly to: string;
    readonly unitIds: readonly number[];
  }) => void;
}) {
  const { building, entrance, nameOf } = props;
  const { api } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly to: string }>
      open={entrance !== null}
      title={t('entrances.renameOf', { building: building.name, entrance: nameOf(entrance?.name ?? '') })}
      okText={t('entrances.rename')}
      initialValues={{ to: entrance?.name ?? '' }}
      submit={async ({ to }, options) => {
        if (entrance === null) return;
        props.onRenamed(
          await api.archives.renameEntrance({ buildingId: building.id, from: entrance.name, to }, options),
        );
      }}
      onClose={props.onClose}
    >
      <p className="dialog-note">{t('entrances.renameNote')}</p>
      <Form.Item name="to" label={t('entrances.name')} extra={t('entrances.nameHint')}>
        <Input maxLength={20} autoFocus />
      </Form.Item>
    </FormDialog>
  );
}
