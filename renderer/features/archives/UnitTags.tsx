import { EditOutlined } from '@ant-design/icons';
import { Button, Tag as Chip, Form, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Tag, TagColour } from '../../../shared/features/archives/unit-tag.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { NewTag } from './NewTag.tsx';

const CHIP_COLOURS: Readonly<Record<TagColour, string>> = {
  grey: 'default',
  blue: 'blue',
  green: 'green',
  orange: 'orange',
  red: 'red',
  purple: 'purple',
};

/** 住戶標籤 of one household, in the head of its file. */
export const UnitTags = observer(function UnitTags(props: {
  readonly unitId: number;
  readonly unitName: string;
  readonly mayEdit: boolean;
}) {
  const { unitId, unitName, mayEdit } = props;
  const api = useApi();
  const t = useText();
  const [editing, setEditing] = useState(false);
  const loaded = useLoaded(() => api.archives.tagsOfUnit({ unitId }), [api, unitId]);
  const tags: readonly Tag[] = loaded.loadable.value ?? [];
  return (
    <>
      {tags.map(({ id, name, colour }) => (
        <Chip key={id} color={CHIP_COLOURS[colour]}>
          {name}
        </Chip>
      ))}
      {mayEdit && loaded.loadable.value !== null ? (
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={t('archives.tagsEdit')}
          title={t('archives.tagsEdit')}
          onClick={() => setEditing(true)}
        />
      ) : null}
      <EditTags
        open={editing}
        unitId={unitId}
        unitName={unitName}
        held={tags}
        onClose={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          loaded.reload();
        }}
      />
    </>
  );
});

const EditTags = observer(function EditTags(props: {
  readonly open: boolean;
  readonly unitId: number;
  readonly unitName: string;
  readonly held: readonly Tag[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, unitId, unitName, held, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const all = useLoaded(() => api.archives.tags(), [api, open]);
  const options = (all.loadable.value ?? [])
    .filter(({ id, active }) => active || held.some((each) => each.id === id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog<{ readonly tagIds: number[] }>
      open={open}
      title={t('archives.tagsTitle', { unit: unitName })}
      okText={t('archives.tagsSave')}
      initialValues={{ tagIds: held.map(({ id }) => id) }}
      onClose={onClose}
      submit={async ({ tagIds }, options) => {
        await api.archives.setUnitTags({ unitId, tagIds }, options);
        notices.succeed('archives.tagsSaved', { unit: unitName });
        onSaved();
      }}
    >
      <Form.Item name="tagIds" label={t('archives.tags')}>
        <Select mode="multiple" autoFocus optionFilterProp="label" options={options} />
      </Form.Item>
      <NewTag onAdded={all.reload} />
    </FormDialog>
  );
});
