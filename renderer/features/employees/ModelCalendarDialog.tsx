import { App, Form, Radio } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ModelRegion } from '../../../shared/features/employees/model-calendar.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Brings a model calendar in; of days that a person set otherwise it asks first. */
export const ModelCalendarDialog = observer(function ModelCalendarDialog(props: {
  readonly open: boolean;
  readonly year: number;
  readonly onClose: () => void;
  readonly onTaken: () => void;
}) {
  const { open, year, onClose, onTaken } = props;
  const { api, notices } = useApp();
  const { modal } = App.useApp();
  const t = useText();
  const models = useLoaded(() => api.employees.modelCalendars({ year }), [api, year]);
  const replace = useAction(async (region: ModelRegion) => {
    const taken = await api.employees.takeModelCalendar({ region, year, replaceOwn: true });
    onTaken();
    notices.succeed('employees.modelTaken', taken);
  });
  return (
    <FormDialog<{ readonly region: ModelRegion }>
      open={open}
      width={620}
      title={t('employees.modelTitle', { year })}
      okText={t('employees.takeModel')}
      onClose={onClose}
      submit={async ({ region }, options) => {
        const taken = await api.employees.takeModelCalendar({ region, year }, options);
        onTaken();
        onClose();
        notices.succeed('employees.modelTaken', taken);
        if (taken.kept > 0) {
          modal.confirm({
            title: t('employees.keptTitle', { count: taken.kept }),
            content: t('employees.keptText'),
            okText: t('employees.replaceOwn'),
            cancelText: t('employees.keepOwn'),
            onOk: () => replace.run(region),
          });
        }
      }}
    >
      <LoadedView of={models}>
        {(list) =>
          list.length === 0 ? (
            <p>{t('employees.noModel', { year })}</p>
          ) : (
            <>
              <p className="dialog-note">{t('employees.modelNote')}</p>
              <Form.Item
                name="region"
                label={t('employees.modelOf')}
                rules={[{ required: true, message: t('invalid.required') }]}
              >
                <Radio.Group
                  vertical
                  options={list.map(({ region, days, provisional, source }) => ({
                    value: region,
                    label: (
                      <>
                        {t('employees.modelLine', { region: t(`employees.region.${region}`), days })}{' '}
                        <span className="soft">
                          {source}
                          {provisional ? ` · ${t('employees.provisional')}` : ''}
                        </span>
                      </>
                    ),
                  }))}
                />
              </Form.Item>
              <p className="soft">{t('employees.modelMissing')}</p>
            </>
          )
        }
      </LoadedView>
    </FormDialog>
  );
});
