import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import type { Vehicle } from '../../../shared/features/archives/vehicles.contract.ts';
import { useText } from '../../app/texts.ts';

/** The cars of a household. */
export function VehiclesPanel(props: {
  readonly vehicles: readonly Vehicle[];
  readonly mayEdit: boolean;
  readonly onAdd: () => void;
  readonly onEdit: (vehicle: Vehicle) => void;
}) {
  const t = useText();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('archives.vehicles')}</h2>
        {props.mayEdit ? (
          <Button icon={<PlusOutlined />} onClick={props.onAdd}>
            {t('archives.addVehicle')}
          </Button>
        ) : null}
      </div>
      {props.vehicles.length === 0 ? (
        <p className="soft">{t('archives.noVehicles')}</p>
      ) : (
        <ul className="unit-lines">
          {props.vehicles.map((vehicle) => (
            <li key={vehicle.id}>
              <span>
                <strong className="plate">{vehicle.plate}</strong>{' '}
                <span className="soft">
                  {[vehicle.personName, vehicle.note].filter((text) => text !== '').join(' · ')}
                </span>
                {vehicle.active ? null : <Tag variant="filled">{t('archives.inactive')}</Tag>}
              </span>
              {props.mayEdit ? (
                <Button type="link" size="small" onClick={() => props.onEdit(vehicle)}>
                  {t('action.edit')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
