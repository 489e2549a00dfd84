import { Form, Radio, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NewTag } from './NewTag.tsx';

/** Gives chosen units a tag, or takes it off them. */
export const TagUnitsDialog = observer(function TagUnitsDialog(props: {
  /** Closed while there are none. */
  readonly unitIds: readonly number[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { unitIds, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const tags = useLoaded(() => api.archives.tags(), [api, unitIds.length === 0]);
  return (
    <FormDialog<{ readonly tagId: number; readonly bears: boolean }>
      open={unitIds.length > 0}
      title={t('archives.tagManyTitle', { count: formatCount(unitIds.length) })}
      okText={t('archives.tagMany')}
      initialValues={{ bears: true }}
      onClose={onClose}
      submit={async ({ tagId, bears }, options) => {
        const { changed } = await api.archives.tagUnits({ tagId, bears, unitIds: [...unitIds] }, options);
        notices.succeed('archives.tagManyDone', { count: formatCount(changed.length) });
        onDone();
      }}
    >
      <Form.Item
        name="tagId"
        label={t('archives.tagWhich')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Select
          autoFocus
          showSearch
          optionFilterProp="label"
          options={(tags.loadable.value ?? [])
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="bears" label={t('archives.tagWhat')}>
        <Radio.Group
          options={[
            { value: true, label: t('archives.tagGive') },
            { value: false, label: t('archives.tagTake') },
          ]}
        />
      </Form.Item>
      <NewTag onAdded={tags.reload} />
    </FormDialog>
  );
});
