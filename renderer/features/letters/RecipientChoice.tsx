import { Button, Checkbox, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useApi } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import type { ManyStore } from './many.store.ts';
import { householdColumns } from './many-letters.columns.ts';

interface Lists {
  readonly places: readonly { readonly value: string; readonly label: string }[];
  readonly tags: readonly { readonly value: number; readonly label: string }[];
  readonly items: readonly { readonly value: number; readonly label: string }[];
}

/** A building, or one of its entrances, as the value of a choice. */
const placeValue = (buildingId: number, entrance: string | null): string =>
  JSON.stringify([buildingId, entrance]);
function placeOf(value: string): { readonly buildingId: number; readonly entrance: string | null } {
  const [buildingId, entrance] = JSON.parse(value) as [number, string | null];
  return { buildingId, entrance };
}

/** To whom: by place, by what is owed, by tag, as pasted, or one by one; all of it together. */
export const RecipientChoice = observer(function RecipientChoice({ store }: { readonly store: ManyStore }) {
  const api = useApi();
  const t = useText();
  const lists = useLoaded(async (): Promise<Lists> => {
    const [buildings, entrances, tags, items] = await Promise.all([
      api.archives.buildings(),
      api.archives.entrances(),
      api.archives.tags(),
      api.fees.items(),
    ]);
    return {
      places: buildings.flatMap(({ id, name }) => [
        { value: placeValue(id, null), label: t('letters.run.wholeBuilding', { building: name }) },
        ...entrances
          .filter((entrance) => entrance.buildingId === id && entrance.name !== '')
          .map((entrance) => ({ value: placeValue(id, entrance.name), label: `${name} ${entrance.name}` })),
      ]),
      tags: tags.map(({ id, name, units }) => ({ value: id, label: `${name}（${formatCount(units)}）` })),
      items: items.map(({ id, name }) => ({ value: id, label: name })),
    };
    // Loaded once; the words of another language follow at the next visit.
  }, [api]);
  return <LoadedView of={lists}>{(of: Lists) => <Fields store={store} lists={of} />}</LoadedView>;
});

const Fields = observer(function Fields({
  store,
  lists,
}: {
  readonly store: ManyStore;
  readonly lists: Lists;
}) {
  const t = useText();
  const [choosing, setChoosing] = useState(false);
  const { places, arrears, tagIds, unitIds, pasted } = store.query;
  const owes = arrears ?? { fromCents: 1, fromDays: 0, itemIds: [] };
  return (
    <>
      <Form.Item label={t('letters.run.places')} htmlFor="many-places">
        <Select
          id="many-places"
          mode="multiple"
          allowClear
          optionFilterProp="label"
          value={places.map(({ buildingId, entrance }) => placeValue(buildingId, entrance))}
          options={[...lists.places]}
          onChange={(values: string[]) => store.ask({ places: values.map(placeOf) })}
        />
      </Form.Item>
      <Form.Item label={t('letters.run.tags')} htmlFor="many-tags">
        <Select
          id="many-tags"
          mode="multiple"
          allowClear
          optionFilterProp="label"
          value={tagIds}
          options={[...lists.tags]}
          onChange={(values: number[]) => store.ask({ tagIds: values })}
        />
      </Form.Item>
      <Form.Item label={t('letters.run.pasted')} htmlFor="many-pasted" extra={t('letters.run.pastedHint')}>
        <Input.TextArea
          id="many-pasted"
          rows={2}
          maxLength={200_000}
          value={pasted}
          onChange={(event) => store.ask({ pasted: event.target.value })}
        />
      </Form.Item>
      <div className="letter-many-other">
        <Checkbox
          checked={arrears !== null}
          onChange={(event) => store.ask({ arrears: event.target.checked ? owes : null })}
        >
          {t('letters.run.arrears')}
        </Checkbox>
        <div className="letter-many-chosen">
          <Button onClick={() => setChoosing(true)}>{t('letters.run.fromGrid')}</Button>
          {unitIds.length === 0 ? null : (
            <>
              <span>{t('letters.run.chosenCount', { count: formatCount(unitIds.length) })}</span>
              <Button type="text" size="small" onClick={() => store.ask({ unitIds: [] })}>
                {t('letters.run.clearChosen')}
              </Button>
            </>
          )}
        </div>
      </div>
      {arrears === null ? null : (
        <div className="letter-many-arrears">
          <Form.Item label={t('letters.run.fromAmount')} htmlFor="many-amount">
            <MoneyInput
              id="many-amount"
              value={arrears.fromCents}
              onChange={(cents) =>
                store.ask({ arrears: { ...arrears, fromCents: cents === null || cents < 1 ? 1 : cents } })
              }
            />
          </Form.Item>
          <Form.Item label={t('letters.run.fromDays')} htmlFor="many-days">
            <InputNumber
              id="many-days"
              min={0}
              max={3650}
              precision={0}
              value={arrears.fromDays}
              onChange={(days) => store.ask({ arrears: { ...arrears, fromDays: days ?? 0 } })}
            />
          </Form.Item>
          <Form.Item label={t('letters.run.items')} htmlFor="many-items">
            <Select
              id="many-items"
              mode="multiple"
              allowClear
              optionFilterProp="label"
              value={arrears.itemIds}
              options={[...lists.items]}
              onChange={(itemIds: number[]) => store.ask({ arrears: { ...arrears, itemIds } })}
            />
          </Form.Item>
        </div>
      )}
      <ChooseUnits
        open={choosing}
        onClose={() => setChoosing(false)}
        onChosen={(ids) => {
          store.ask({ unitIds: [...new Set([...unitIds, ...ids])] });
          setChoosing(false);
        }}
      />
    </>
  );
});

function ChooseUnits(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChosen: (unitIds: readonly number[]) => void;
}) {
  const api = useApi();
  const t = useText();
  return (
    <Drawer
      open={props.open}
      title={t('letters.run.fromGrid')}
      size={860}
      onClose={props.onClose}
      destroyOnHidden
      classNames={{ body: 'letter-many-drawer' }}
    >
      <DataGrid
        name="letters.many"
        title="letters.many"
        columns={householdColumns}
        load={api.archives.listUnits}
        rowId={(row) => row.id}
        empty={{ title: 'archives.unitsEmpty', text: 'archives.unitsEmptyText' }}
        selectionActions={({ ids }) => (
          <Button type="primary" onClick={() => props.onChosen(ids.map(Number))}>
            {t('letters.run.addChosen', { count: formatCount(ids.length) })}
          </Button>
        )}
      />
    </Drawer>
  );
}
