import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber } from 'antd';
import { type AppraisalForm, type FormItem, weightOf } from '../../../shared/features/training/appraisal.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly name: string;
  readonly posts?: string;
  readonly planWeight?: number | null;
  readonly active?: boolean;
  readonly items?: readonly Partial<FormItem>[];
}

/** An appraisal form: its items with their weights, which make 100 with that of the plan. */
export function FormItemsDialog(props: {
  readonly edited: AppraisalForm | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: (form: AppraisalForm) => void;
}) {
  const { edited, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const known = edited === 'new' ? null : edited;
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Values>
      open={edited !== null}
      width={760}
      title={t(known === null ? 'appraisal.addForm' : 'appraisal.changeForm')}
      okText={t('action.save')}
      initialValues={
        known === null
          ? { planWeight: 40, active: true, items: [{ weight: 30 }, { weight: 30 }] }
          : { ...known, items: known.items.map((item) => ({ ...item })) }
      }
      onClose={onClose}
      submit={async ({ name, posts, planWeight, active, items = [] }, options) =>
        onSaved(
          await api.training.saveForm(
            {
              id: known?.id ?? null,
              version: known?.version ?? 0,
              name,
              posts: posts ?? '',
              planWeight: planWeight ?? 0,
              active: active ?? true,
              items: items.map((item) => ({
                name: item.name ?? '',
                standard: item.standard ?? '',
                weight: item.weight ?? 1,
              })),
            },
            options,
          ),
        )
      }
    >
      <div className="staff-row">
        <Form.Item name="name" label={t('appraisal.formName')} rules={required}>
          <Input autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item name="posts" label={t('appraisal.posts')} extra={t('appraisal.postsNote')}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <>
            <table className="plain-table appraisal-lines">
              <thead>
                <tr>
                  <th scope="col">{t('appraisal.item')}</th>
                  <th scope="col">{t('appraisal.standard')}</th>
                  <th scope="col">{t('appraisal.weight')}</th>
                  <th scope="col" aria-label={t('employees.actions')} />
                </tr>
              </thead>
              <tbody>
                {fields.map(({ key, name }, index) => (
                  <tr key={key}>
                    <td>
                      <Form.Item name={[name, 'name']} rules={required}>
                        <Input maxLength={60} aria-label={`${t('appraisal.item')} ${index + 1}`} />
                      </Form.Item>
                    </td>
                    <td>
                      <Form.Item name={[name, 'standard']}>
                        <Input maxLength={200} aria-label={`${t('appraisal.standard')} ${index + 1}`} />
                      </Form.Item>
                    </td>
                    <td>
                      <Form.Item name={[name, 'weight']} rules={required}>
                        <InputNumber
                          className="training-points"
                          min={1}
                          max={100}
                          precision={0}
                          aria-label={`${t('appraisal.weight')} ${index + 1}`}
                        />
                      </Form.Item>
                    </td>
                    <td>
                      <Button
                        icon={<DeleteOutlined aria-hidden="true" />}
                        aria-label={`${t('appraisal.removeItem')} ${index + 1}`}
                        onClick={() => remove(name)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({ weight: 10 })}>
              {t('appraisal.addItem')}
            </Button>
          </>
        )}
      </Form.List>
      <div className="staff-row">
        <Form.Item name="planWeight" label={t('appraisal.planWeight')}>
          <InputNumber min={0} max={100} precision={0} />
        </Form.Item>
        <Form.Item name="active" valuePropName="checked" label=" " colon={false}>
          <Checkbox>{t('employees.inUse')}</Checkbox>
        </Form.Item>
      </div>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldsValue }) => {
          const { items = [], planWeight } = getFieldsValue(true) as Values;
          const weight = weightOf(items.map((item) => ({ weight: item.weight ?? 0 }))) + (planWeight ?? 0);
          return (
            <p className="dialog-note">
              {t(weight === 100 ? 'appraisal.weightsMake' : 'appraisal.weightsOff', { weight })}
            </p>
          );
        }}
      </Form.Item>
    </FormDialog>
  );
}
