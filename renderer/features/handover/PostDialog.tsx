import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { timeOfMinute } from '../../../shared/features/handover/duty-times.ts';
import { DUTY_SOURCES, type DutyPost, type DutySource } from '../../../shared/features/handover/handover.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { minutesTyped } from './minutes-typed.ts';

interface Values {
  readonly name: string;
  readonly teamId?: number | null;
  readonly changesAt?: string;
  readonly sources?: readonly DutySource[];
  readonly checks?: readonly {
    readonly id?: number;
    readonly name: string;
    readonly quantity?: number | null;
  }[];
  readonly position?: number | null;
  readonly active?: boolean;
}

/** A post: when it changes hands, what the day says of it, what is looked at there. */
export const PostDialog = observer(function PostDialog(props: {
  readonly edited: DutyPost | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: (post: DutyPost) => void;
}) {
  const { edited, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const teams = useLoaded(() => api.employees.teams(), [api]);
  const post = edited === 'new' ? null : edited;
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t(post === null ? 'handover.addPost' : 'handover.changePost')}
      okText={t('handover.save')}
      width={640}
      initialValues={
        post === null
          ? { name: '', changesAt: '', sources: ['keys', 'notices'], checks: [], active: true }
          : { ...post, changesAt: post.changesAt.map(timeOfMinute).join(' ') }
      }
      onClose={onClose}
      submit={async (values, options) => {
        const saved = await api.handover.savePost(
          {
            id: post?.id ?? null,
            version: post?.version ?? 0,
            name: values.name,
            teamId: values.teamId ?? null,
            changesAt: minutesTyped(values.changesAt ?? '') ?? [],
            sources: [...(values.sources ?? [])],
            checks: (values.checks ?? []).map(({ id, name, quantity }) => ({
              id: id ?? null,
              name,
              quantity: quantity ?? null,
            })),
            ...(values.position === undefined || values.position === null
              ? {}
              : { position: values.position }),
            active: values.active ?? true,
          },
          options,
        );
        onSaved(saved);
      }}
    >
      <div className="handover-row">
        <Form.Item
          name="name"
          label={t('handover.postName')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input autoFocus maxLength={40} placeholder={t('handover.postNameHint')} />
        </Form.Item>
        <Form.Item name="teamId" label={t('handover.team')}>
          <Select
            allowClear
            placeholder={t('handover.teamHint')}
            options={(teams.loadable.value ?? [])
              .filter(({ active }) => active)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      </div>
      <Form.Item
        name="changesAt"
        label={t('handover.changesAt')}
        rules={[
          {
            validator: (_rule, text: string | undefined) =>
              minutesTyped(text ?? '') === null
                ? Promise.reject(new Error(t('handover.changesAtWrong')))
                : Promise.resolve(),
          },
        ]}
      >
        <Input maxLength={100} placeholder={t('handover.changesAtHint')} />
      </Form.Item>
      <Form.Item name="sources" label={t('handover.sources')}>
        <Checkbox.Group
          className="handover-sources"
          options={DUTY_SOURCES.map((value) => ({ value, label: t(`handover.source.${value}`) }))}
        />
      </Form.Item>
      <Checks />
      <Form.Item name="active" valuePropName="checked">
        <Checkbox>{t('handover.inUse')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
});

function Checks() {
  const t = useText();
  return (
    <Form.Item label={t('handover.checks')}>
      <Form.List name="checks">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="handover-check-edit">
                <Form.Item name={[name, 'id']} hidden>
                  <Input />
                </Form.Item>
                <Form.Item
                  name={[name, 'name']}
                  rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
                >
                  <Input
                    aria-label={t('handover.checkName')}
                    placeholder={t('handover.checkName')}
                    maxLength={60}
                  />
                </Form.Item>
                <Form.Item name={[name, 'quantity']}>
                  <InputNumber
                    aria-label={t('handover.checkQuantity')}
                    placeholder={t('handover.checkQuantity')}
                    min={1}
                    max={10_000}
                    precision={0}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('handover.removeCheck', { name: String(name + 1) })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              size="small"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => add({ name: '', quantity: null })}
            >
              {t('handover.addCheck')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
