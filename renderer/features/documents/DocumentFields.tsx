import { Form, Input, Select } from 'antd';
import { PAPER_PROCESSES } from '../../../shared/features/documents/document.ts';
import type { DocumentKind, UnitDocuments } from '../../../shared/features/documents/documents.contract.ts';
import { useText } from '../../app/texts.ts';

export interface DocumentValues {
  /** Absent when cleared, as are all that may be. */
  readonly kindId?: number | null;
  readonly personId?: number | null;
  readonly title: string;
  readonly note: string;
}

/** What may be said of a file: of what kind it is, whose, and how it is called. */
export function DocumentFields(props: {
  readonly kinds: readonly DocumentKind[];
  readonly people: UnitDocuments['people'];
  /** The file's own name will do for a new one. */
  readonly titleNeeded: boolean;
}) {
  const t = useText();
  return (
    <>
      <Form.Item name="kindId" label={t('documents.kind')} extra={t('documents.kindHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={PAPER_PROCESSES.map((process) => ({
            label: t(`paperProcess.${process}`),
            options: props.kinds
              .filter((kind) => kind.process === process && kind.active)
              .map(({ id, name }) => ({ value: id, label: name })),
          }))}
        />
      </Form.Item>
      <Form.Item name="personId" label={t('documents.person')}>
        <Select allowClear options={props.people.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('documents.title')}
        {...(props.titleNeeded
          ? { rules: [{ required: true, whitespace: true, message: t('invalid.required') }] }
          : { extra: t('documents.titleHint') })}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="note" label={t('documents.note')}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
