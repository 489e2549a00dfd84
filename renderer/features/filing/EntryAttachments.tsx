import { Button, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { FilingAttachment, FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatBytes } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FileDrop } from '../../components/FileDrop.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { OpenFile } from '../../components/OpenFile.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** The files of an entry: scanned here, or those that the household’s file holds already. */
export function EntryAttachments(props: {
  readonly entry: FilingEntry;
  readonly worksHere: boolean;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const [adding, setAdding] = useState<'upload' | 'document' | null>(null);
  const [opened, setOpened] = useState<FilingAttachment | null>(null);
  const [removing, setRemoving] = useState<FilingAttachment | null>(null);
  const { entry } = props;
  const mayAdd = props.worksHere && entry.state !== 'void' && entry.state !== 'destroyed';
  const onHand = entry.attachments.filter(({ removed }) => removed === null);
  const added = (): void => {
    setAdding(null);
    notices.succeed('filing.attached');
    props.onChanged();
  };
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('filing.attachments')}</h2>
        {mayAdd ? (
          <span className="row-actions">
            {entry.unitId === null ? null : (
              <Button onClick={() => setAdding('document')}>{t('filing.attachDocument')}</Button>
            )}
            <Button onClick={() => setAdding('upload')}>{t('filing.attach')}</Button>
          </span>
        ) : null}
      </div>
      {onHand.length === 0 ? <p className="soft">{t('filing.noAttachments')}</p> : null}
      <ul className="filing-list">
        {onHand.map((attachment) => (
          <li key={attachment.id}>
            <span className="filing-words">
              {attachment.content === 'kept' ? (
                <Button type="link" onClick={() => setOpened(attachment)}>
                  {attachment.title}
                </Button>
              ) : (
                <strong>{attachment.title}</strong>
              )}
              <span className="soft">
                {[
                  attachment.fileName,
                  formatBytes(attachment.bytes),
                  attachment.addedBy,
                  attachment.sensitive ? t('filing.guarded') : '',
                  attachment.content === 'kept' ? '' : t('filing.contentGone'),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            {mayAdd ? (
              <Button type="text" onClick={() => setRemoving(attachment)}>
                {t('filing.removeAttachment')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <FormDialog<{ readonly file?: Uploaded | null; readonly title: string }>
        open={adding === 'upload'}
        title={t('filing.attach')}
        okText={t('filing.attach')}
        width={560}
        initialValues={{ file: null, title: '' }}
        onClose={() => setAdding(null)}
        submit={async ({ file, title }, options) => {
          if (file === null || file === undefined) return;
          await api.filing.attach({ ticket: file.ticket, id: entry.id, title }, options);
          added();
        }}
      >
        <Form.Item name="file" rules={[{ required: true, message: t('documents.chooseFirst') }]}>
          <FileChoice />
        </Form.Item>
        <Form.Item name="title" label={t('documents.title')} extra={t('documents.titleHint')}>
          <Input maxLength={120} />
        </Form.Item>
      </FormDialog>
      <FormDialog<{ readonly documentId: number }>
        open={adding === 'document'}
        title={t('filing.attachDocument')}
        okText={t('filing.attach')}
        onClose={() => setAdding(null)}
        submit={async ({ documentId }, options) => {
          await api.filing.attachDocument({ id: entry.id, documentId }, options);
          added();
        }}
      >
        {entry.unitId === null ? null : <DocumentChoice unitId={entry.unitId} />}
      </FormDialog>
      <ReasonDialog
        open={removing !== null}
        title={t('filing.removeAttachment')}
        okText={t('filing.removeAttachment')}
        note={t('filing.removeAttachmentNote', { title: removing?.title ?? '' })}
        onClose={() => setRemoving(null)}
        submit={async (reason, options) => {
          if (removing === null) return;
          await api.filing.removeAttachment({ attachmentId: removing.id, reason }, options);
          setRemoving(null);
          props.onChanged();
        }}
      />
      <OpenFile
        file={opened}
        open={({ id }, reason) => api.filing.openAttachment({ attachmentId: id, reason })}
        take={({ id }, reason) => api.filing.takeAttachment({ attachmentId: id, reason })}
        onClose={() => setOpened(null)}
      />
    </section>
  );
}

const DocumentChoice = observer(function DocumentChoice({ unitId }: { readonly unitId: number }) {
  const api = useApi();
  const t = useText();
  const documents = useLoaded(() => api.documents.forUnit({ unitId }), [api, unitId]);
  return (
    <LoadedView of={documents}>
      {(held) => (
        <Form.Item
          name="documentId"
          label={t('filing.document')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Select
            autoFocus
            showSearch={{ optionFilterProp: 'label' }}
            options={held.documents
              .filter(({ removed }) => removed === null)
              .map(({ id, title, kindName }) => ({
                value: id,
                label: [title, kindName].filter((part) => part !== '').join(' · '),
              }))}
          />
        </Form.Item>
      )}
    </LoadedView>
  );
});

interface Uploaded {
  readonly name: string;
  readonly ticket: string;
}

function FileChoice(props: {
  readonly value?: Uploaded | null;
  readonly onChange?: (file: Uploaded | null) => void;
}) {
  const t = useText();
  const [isChoosing, setIsChoosing] = useState(false);
  const { value, onChange } = props;
  if (value !== null && value !== undefined && !isChoosing) {
    return (
      <div className="filing-chosen">
        <span>{t('documents.chosen', { name: value.name })}</span>
        <Button type="link" autoFocus onClick={() => setIsChoosing(true)}>
          {t('documents.chooseOther')}
        </Button>
      </div>
    );
  }
  return (
    <FileDrop
      accept=".jpg,.jpeg,.png,.tif,.tiff,.heic,.heif,.pdf"
      title={t('documents.drop')}
      hint={t('documents.dropHint')}
      onFile={(file) => {
        setIsChoosing(false);
        onChange?.(file);
      }}
    />
  );
}
