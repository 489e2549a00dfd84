import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { FILING_REGISTERS } from '../../../shared/features/filing/filing.ts';
import type { FilingSettings } from '../../../shared/features/filing/filing-settings.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';

/** 全宗號, 門類, 機構 and how register numbers look. */
export const FilingSettingsForm = observer(function FilingSettingsForm() {
  const api = useApi();
  const loaded = useLoaded(() => api.filing.settings(), [api]);
  return (
    <LoadedView of={loaded}>
      {(settings: FilingSettings) => <SettingsFields settings={settings} />}
    </LoadedView>
  );
});

function SettingsFields({ settings }: { readonly settings: FilingSettings }) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <div className="filing-scroll">
      <SettingsForm
        values={settings}
        read={() => api.filing.settings()}
        mayChange={mayChange}
        readOnly="filing.settingsReadOnly"
        saved="filing.settingsSaved"
        save={(values) => api.filing.saveSettings(values)}
      >
        <p className="soft">{t('filing.settingsNote')}</p>
        <Form.Item name="fonds" label={t('filing.fonds')} rules={[required]}>
          <Input maxLength={4} spellCheck={false} />
        </Form.Item>
        <h2 className="filing-section">{t('filing.archiveClass')}</h2>
        <CodeList name="archiveClasses" mayChange={mayChange} withHouseholds />
        <h2 className="filing-section">{t('filing.organisation')}</h2>
        <CodeList name="organisations" mayChange={mayChange} withHouseholds={false} />
        <h2 className="filing-section">{t('filing.patterns')}</h2>
        {FILING_REGISTERS.map((register) => (
          <Form.Item
            key={register}
            name={['numberPatterns', register]}
            label={t(`filingRegister.${register}`)}
            rules={[required]}
          >
            <Input maxLength={60} spellCheck={false} />
          </Form.Item>
        ))}
      </SettingsForm>
    </div>
  );
}

function CodeList(props: {
  readonly name: 'archiveClasses' | 'organisations';
  readonly mayChange: boolean;
  readonly withHouseholds: boolean;
}) {
  const t = useText();
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <Form.List name={props.name}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className="filing-codes">
              <Form.Item name={[name, 'code']} rules={[required]}>
                <Input
                  maxLength={6}
                  spellCheck={false}
                  aria-label={`${t('filing.code')} ${name + 1}`}
                  placeholder={t('filing.code')}
                />
              </Form.Item>
              <Form.Item name={[name, 'name']} rules={[required]}>
                <Input
                  maxLength={40}
                  aria-label={`${t('filing.codeName')} ${name + 1}`}
                  placeholder={t('filing.codeName')}
                />
              </Form.Item>
              {props.withHouseholds ? (
                <Form.Item name={[name, 'ofHouseholds']} valuePropName="checked">
                  <Checkbox>{t('filing.ofHouseholds')}</Checkbox>
                </Form.Item>
              ) : null}
              {props.mayChange && fields.length > 1 ? (
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('filing.removeLine', { code: name + 1 })}
                  onClick={() => remove(name)}
                />
              ) : null}
            </div>
          ))}
          {props.mayChange ? (
            <Button
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() =>
                add(
                  props.withHouseholds ? { code: '', name: '', ofHouseholds: false } : { code: '', name: '' },
                )
              }
            >
              {t('filing.addLine')}
            </Button>
          ) : null}
        </>
      )}
    </Form.List>
  );
}
