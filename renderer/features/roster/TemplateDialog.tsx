import { Modal, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import type { MonthRosterStore } from './month-roster.store.ts';
import { layMonth } from './roster-acts.ts';

/** Lays a kept month over this one by weekday, shown before it is done. */
export const TemplateDialog = observer(function TemplateDialog(props: {
  readonly store: MonthRosterStore;
  readonly onClose: () => void;
}) {
  const { store, onClose } = props;
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(() => api.roster.templates(), [api]);
  const [chosen, setChosen] = useState<number | null>(null);
  const months = (loaded.loadable.value ?? []).filter(({ kind }) => kind === 'month');
  const template = months.find(({ id }) => id === chosen);
  const changes = template === undefined ? [] : layMonth(store, template);
  useEffect(() => {
    store.propose(changes);
    return () => store.propose([]);
    // The changes follow from the template.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, template]);
  return (
    <Modal
      open
      title={t('roster.applyTemplate')}
      mask={false}
      okText={t('roster.fillCells', { count: changes.length })}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: changes.length === 0 }}
      onCancel={onClose}
      afterClose={() => store.focusGrid()}
      onOk={() => {
        store.propose([]);
        store.apply(changes);
        onClose();
      }}
    >
      <LoadedView of={loaded}>
        {() =>
          months.length === 0 ? (
            <EmptyState title={t('roster.noTemplates')} text={t('roster.noTemplatesText')} />
          ) : (
            <>
              <Radio.Group
                className="roster-choices"
                aria-label={t('roster.applyTemplate')}
                value={chosen}
                onChange={(event) => setChosen(Number(event.target.value))}
                options={months.map(({ id, name, rows }) => ({
                  value: id,
                  label: `${name} · ${t('roster.peopleCount', { count: rows.length })}`,
                }))}
              />
              <p className="soft">{t('roster.templateNote')}</p>
            </>
          )
        }
      </LoadedView>
    </Modal>
  );
});
