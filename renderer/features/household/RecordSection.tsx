import { EllipsisOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { RecordWhen } from '../../../shared/features/household/household-record.ts';
import { useText } from '../../app/texts.ts';

export interface RecordLine {
  readonly id: number;
  readonly when: RecordWhen;
  readonly name: string;
  /** Beside the name, such as a masked phone. */
  readonly beside?: ReactNode;
  readonly words: string;
  /** What can be done with it; nothing with what is over. */
  readonly actions: readonly { readonly key: string; readonly label: string; readonly run: () => void }[];
}

/** One kind of what belongs to a household: what holds, and on request what is over. */
export function RecordSection(props: {
  readonly title: string;
  /** Said when nothing of it holds today. */
  readonly none: string;
  readonly lines: readonly RecordLine[];
  readonly withPast: boolean;
  /** Absent for whoever only reads. */
  readonly onAdd?: () => void;
}) {
  const t = useText();
  const shown = props.lines.filter(({ when }) => props.withPast || when !== 'past');
  const holdsNow = props.lines.some(({ when }) => when === 'now');
  return (
    <section className="record-section">
      <div className="record-head">
        <h3 className="unit-card-part">{props.title}</h3>
        {props.onAdd === undefined ? null : (
          <Button
            type="link"
            size="small"
            icon={<PlusOutlined aria-hidden="true" />}
            aria-label={`${t('records.add')} ${props.title}`}
            onClick={props.onAdd}
          >
            {t('records.add')}
          </Button>
        )}
      </div>
      {holdsNow ? null : <p className="soft">{props.none}</p>}
      <ul className="unit-lines">
        {shown.map((line) => (
          <li key={line.id}>
            <span className="key-line">
              <strong>{line.name}</strong> {line.beside} <span className="soft">{line.words}</span>{' '}
              {line.when === 'now' ? null : <Tag variant="filled">{t(`records.${line.when}`)}</Tag>}
            </span>
            {line.actions.length === 0 ? null : <Actions line={line} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions({ line }: { readonly line: RecordLine }) {
  const t = useText();
  const items: MenuProps['items'] = line.actions.map(({ key, label, run }) => ({ key, label, onClick: run }));
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <Button
        type="text"
        icon={<EllipsisOutlined aria-hidden="true" />}
        aria-label={t('records.actions', { name: line.name })}
      />
    </Dropdown>
  );
}
