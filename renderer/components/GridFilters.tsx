import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Dropdown, Input, Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import type { GridFilter } from '../../shared/api/grid-query.ts';
import { formatArea, formatCount, formatMoney, formatPrice, parseSigned } from '../app/format.ts';
import { type Text, useText } from '../app/texts.ts';
import { DateInput } from './DateInput.tsx';
import type { GridStore } from './grid.store.ts';
import type { GridColumn } from './grid-column.ts';
import { isNumeric, PLACES } from './grid-value.ts';

interface GridFiltersProps<Row, Totals> {
  readonly store: GridStore<Row, Totals>;
  readonly columns: readonly GridColumn<Row>[];
}

/** The row of filters as chips: each says what it lets through, opens to be changed, and is taken off by its cross. */
export const GridFilters = observer(function GridFilters<Row, Totals>({
  store,
  columns,
}: GridFiltersProps<Row, Totals>) {
  const t = useText();
  const [editing, setEditing] = useState<string | null>(null);
  const filterable = columns.filter((column) => column.filterable ?? true);
  const chips = filterable.filter(
    (column) => store.filters[column.field] !== undefined || column.field === editing,
  );
  const unused = filterable.filter((column) => !chips.includes(column));
  return (
    <div className="grid-filters">
      {chips.map((column) => {
        const filter = store.filters[column.field];
        return (
          <Popover
            key={column.field}
            open={editing === column.field}
            onOpenChange={(open) => setEditing(open ? column.field : null)}
            trigger="click"
            placement="bottomLeft"
            destroyOnHidden
            content={
              <FilterEditor
                column={column}
                filter={filter}
                onApply={(next) => {
                  setEditing(null);
                  void store.filterBy(column.field, next);
                }}
              />
            }
          >
            <span className="grid-chip" data-active={filter !== undefined}>
              <button type="button" className="grid-chip-label">
                {t(column.header)}
                {filter === undefined ? '' : `${t('grid.filter.colon')}${describeFilter(column, filter, t)}`}
              </button>
              <button
                type="button"
                className="grid-chip-remove"
                aria-label={t('grid.filter.remove', { column: t(column.header) })}
                onClick={(event) => {
                  event.stopPropagation();
                  setEditing(null);
                  if (filter !== undefined) void store.filterBy(column.field, null);
                }}
              >
                <CloseOutlined aria-hidden="true" />
              </button>
            </span>
          </Popover>
        );
      })}
      {unused.length === 0 ? null : (
        <Dropdown
          trigger={['click']}
          menu={{
            items: unused.map((column) => ({ key: column.field, label: t(column.header) })),
            onClick: ({ key }) => setEditing(key),
          }}
        >
          <Button icon={<FilterOutlined aria-hidden="true" />} type="text">
            {t('grid.filter.add')}
          </Button>
        </Dropdown>
      )}
      {store.filtered ? (
        <Button type="link" onClick={() => void store.clearFilters()}>
          {t('grid.filter.clear')}
        </Button>
      ) : null}
    </div>
  );
});

interface FilterEditorProps<Row> {
  readonly column: GridColumn<Row>;
  readonly filter: GridFilter | undefined;
  readonly onApply: (filter: GridFilter | null) => void;
}

function FilterEditor<Row>({ column, filter, onApply }: FilterEditorProps<Row>) {
  const t = useText();
  const [draft, setDraft] = useState<FilterDraft>(() => draftOf(column, filter));
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    onApply(filterOf(column, draft));
  };
  return (
    <form className="grid-filter-editor" onSubmit={apply}>
      <FilterFields column={column} draft={draft} onChange={setDraft} />
      <Button type="primary" htmlType="submit" block>
        {t('grid.filter.apply')}
      </Button>
    </form>
  );
}

function FilterFields<Row>(props: {
  readonly column: GridColumn<Row>;
  readonly draft: FilterDraft;
  readonly onChange: (draft: FilterDraft) => void;
}) {
  const { column, draft, onChange } = props;
  const t = useText();
  if (column.kind === 'choice') {
    return (
      <Checkbox.Group
        className="grid-filter-choices"
        options={(column.choices ?? []).map(({ value, label }) => ({ value, label: t(label) }))}
        value={[...draft.values]}
        onChange={(values) => onChange({ ...draft, values })}
      />
    );
  }
  if (column.kind === 'date' || column.kind === 'instant') {
    return (
      <>
        <DateInput
          value={draft.from === '' ? null : draft.from}
          placeholder={t('grid.filter.from')}
          onChange={(from) => onChange({ ...draft, from: from ?? '' })}
        />
        <DateInput
          value={draft.to === '' ? null : draft.to}
          placeholder={t('grid.filter.to')}
          onChange={(to) => onChange({ ...draft, to: to ?? '' })}
        />
      </>
    );
  }
  if (isNumeric(column.kind)) {
    return (
      <>
        <Input
          autoFocus
          inputMode="decimal"
          value={draft.from}
          aria-label={t('grid.filter.atLeast')}
          placeholder={t('grid.filter.atLeast')}
          onChange={(event) => onChange({ ...draft, from: event.target.value })}
        />
        <Input
          inputMode="decimal"
          value={draft.to}
          aria-label={t('grid.filter.atMost')}
          placeholder={t('grid.filter.atMost')}
          onChange={(event) => onChange({ ...draft, to: event.target.value })}
        />
      </>
    );
  }
  return (
    <Input
      autoFocus
      value={draft.text}
      aria-label={t('grid.filter.contains')}
      placeholder={t('grid.filter.contains')}
      onChange={(event) => onChange({ ...draft, text: event.target.value })}
    />
  );
}

interface FilterDraft {
  readonly text: string;
  readonly values: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}

function written(kind: GridColumn<unknown>['kind'], value: number | undefined): string {
  if (value === undefined) return '';
  switch (kind) {
    case 'money':
      return formatMoney(value);
    case 'area':
      return formatArea(value);
    case 'price':
      return formatPrice(value);
    default:
      return formatCount(value);
  }
}

function draftOf<Row>(column: GridColumn<Row>, filter: GridFilter | undefined): FilterDraft {
  const empty: FilterDraft = { text: '', values: [], from: '', to: '' };
  switch (filter?.kind) {
    case undefined:
      return empty;
    case 'text':
      return { ...empty, text: filter.contains };
    case 'oneOf':
      return { ...empty, values: filter.values };
    case 'number':
      return { ...empty, from: written(column.kind, filter.min), to: written(column.kind, filter.max) };
    case 'date':
      return { ...empty, from: filter.from ?? '', to: filter.to ?? '' };
  }
}

/** The draft as the office understands it; null when it lets everything through. */
export function filterOf<Row>(column: Pick<GridColumn<Row>, 'kind'>, draft: FilterDraft): GridFilter | null {
  const { kind } = column;
  if (kind === 'choice')
    return draft.values.length === 0 ? null : { kind: 'oneOf', values: [...draft.values] };
  if (kind === 'date' || kind === 'instant') {
    if (draft.from === '' && draft.to === '') return null;
    return {
      kind: 'date',
      ...(draft.from === '' ? {} : { from: draft.from }),
      ...(draft.to === '' ? {} : { to: draft.to }),
    };
  }
  const places = PLACES[kind];
  if (places !== undefined) {
    const min = parseSigned(draft.from, places);
    const max = parseSigned(draft.to, places);
    if (min === null && max === null) return null;
    return { kind: 'number', ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
  }
  const contains = draft.text.trim();
  return contains === '' ? null : { kind: 'text', contains };
}

function describeFilter<Row>(column: GridColumn<Row>, filter: GridFilter, t: Text): string {
  switch (filter.kind) {
    case 'text':
      return filter.contains;
    case 'oneOf':
      return filter.values
        .map((value) => {
          const choice = column.choices?.find((each) => each.value === value);
          return choice === undefined ? String(value) : t(choice.label);
        })
        .join(t('grid.filter.or'));
    case 'number':
      return describeRange(written(column.kind, filter.min), written(column.kind, filter.max));
    case 'date':
      return describeRange(filter.from ?? '', filter.to ?? '');
  }
}

function describeRange(from: string, to: string): string {
  if (from === '') return `≤ ${to}`;
  return to === '' ? `≥ ${from}` : `${from} – ${to}`;
}
