import { Button, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { TAG_COLOURS, type TagColour } from '../../../shared/features/archives/unit-tag.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** A tag that the office has none of yet; who may not add one is not shown it. */
export function NewTag({ onAdded }: { readonly onAdded: () => void }) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [name, setName] = useState('');
  const [colour, setColour] = useState<TagColour>('blue');
  const add = useAction(async () => {
    await api.archives.saveTag({ name, colour });
    notices.succeed('archives.tagAdded', { name: name.trim() });
    setName('');
    onAdded();
  });
  if (!SUPERVISING_ROLES.includes(role)) return null;
  return (
    <Space.Compact block>
      <Input
        aria-label={t('archives.tagNewName')}
        placeholder={t('archives.tagNewName')}
        maxLength={20}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select<TagColour>
        aria-label={t('archives.tagColour')}
        value={colour}
        options={TAG_COLOURS.map((value) => ({ value, label: t(`tagColour.${value}`) }))}
        onChange={setColour}
      />
      <Button disabled={name.trim() === ''} loading={add.busy} onClick={() => void add.run()}>
        {t('archives.tagAdd')}
      </Button>
    </Space.Compact>
  );
}
