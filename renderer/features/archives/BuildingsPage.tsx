import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { Fragment, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Building } from '../../../shared/features/archives/buildings.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ImportButton } from '../../components/ImportButton.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { EntranceRows, KindCounts } from './EntranceRows.tsx';

/** The buildings in their order, each with its entrances and what units they have. */
export const BuildingsPage = observer(function BuildingsPage() {
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const buildings = useLoaded(() => api.archives.buildings(), [api]);
  const entrances = useLoaded(() => api.archives.entrances(), [api]);
  const [editing, setEditing] = useState<Building | 'new' | null>(null);
  const mayEdit = DESK_ROLES.includes(role);
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t('archives.addBuilding')}
    </Button>
  );
  return (
    <>
      <ArchivesHead current="buildings" actions={mayEdit ? add : undefined} />
      <LoadedView of={buildings}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState
              title={t('archives.buildingsEmpty')}
              text={t('archives.unitsEmptyText')}
              action={
                mayEdit ? (
                  <>
                    <ImportButton />
                    {add}
                  </>
                ) : undefined
              }
            />
          ) : (
            <section className="panel buildings">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{t('archives.buildingAndEntrances')}</th>
                    <th scope="col" className="figure">
                      {t('archives.unitCount')}
                    </th>
                    <th scope="col">{t('archives.ofKinds')}</th>
                    {mayEdit ? <th scope="col">{t('archives.actions')}</th> : null}
                  </tr>
                </thead>
                <tbody>
                  {list.map((building) => {
                    const own = (entrances.loadable.value ?? []).filter(
                      ({ buildingId }) => buildingId === building.id,
                    );
                    return (
                      <Fragment key={building.id}>
                        <tr>
                          <td>{building.name}</td>
                          <td className="figure">{formatCount(building.units)}</td>
                          <td className="soft">
                            <KindCounts of={own} />
                          </td>
                          {mayEdit ? (
                            <td>
                              <span className="row-actions">
                                <Button type="link" onClick={() => setEditing(building)}>
                                  {t('action.edit')}
                                </Button>
                              </span>
                            </td>
                          ) : null}
                        </tr>
                        <EntranceRows
                          building={building}
                          entrances={own}
                          mayEdit={mayEdit}
                          onChanged={entrances.reload}
                        />
                      </Fragment>
                    );
                  })}
                </tbody>
              </table>
            </section>
          )
        }
      </LoadedView>
      <BuildingDialog
        editing={editing}
        onClose={() => setEditing(null)}
        onSaved={() => {
          setEditing(null);
          buildings.reload();
          entrances.reload();
        }}
      />
    </>
  );
});

interface BuildingValues {
  readonly name: string;
  readonly position: number | null;
}

function BuildingDialog(props: {
  readonly editing: Building | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const known = props.editing === 'new' ? null : props.editing;
  return (
    <FormDialog<BuildingValues>
      open={props.editing !== null}
      title={t(known === null ? 'archives.addBuilding' : 'archives.editBuilding')}
      okText={t(known === null ? 'archives.addPersonDo' : 'action.save')}
      initialValues={known === null ? { name: '', position: null } : known}
      submit={async ({ name, position }, options) => {
        const saved = await api.archives.saveBuilding(
          {
            name,
            ...(known === null ? {} : { id: known.id }),
            ...(position === null ? {} : { position }),
          },
          options,
        );
        notices.succeed('archives.buildingSaved', { name: saved.name });
        props.onSaved();
      }}
      onClose={props.onClose}
    >
      <Form.Item
        name="name"
        label={t('archives.buildingName')}
        {...(known === null ? {} : { extra: t('archives.buildingNameHint') })}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={40} autoFocus />
      </Form.Item>
      <Form.Item name="position" label={t('archives.position')}>
        <InputNumber min={0} max={100_000} precision={0} />
      </Form.Item>
    </FormDialog>
  );
}
