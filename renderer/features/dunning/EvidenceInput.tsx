import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

export interface Evidence {
  readonly documentId: number;
  readonly title: string;
}

/** Scans, photos or PDFs that show what was done; each goes onto the household’s file as it is chosen. */
export function EvidenceInput(props: {
  readonly unitId: number;
  readonly value?: readonly Evidence[];
  readonly onChange?: (files: readonly Evidence[]) => void;
}) {
  const { unitId, value = [], onChange } = props;
  const { api, uploadFile } = useApp();
  const t = useText();
  const add = useAction(async (file: File) => {
    const { id, title } = await api.documents.add({ ticket: await uploadFile(file), unitId });
    onChange?.([...value, { documentId: id, title }]);
  });
  return (
    <div className="dunning-evidence">
      <Upload
        accept=".jpg,.jpeg,.png,.tif,.tiff,.heic,.heif,.pdf"
        showUploadList={false}
        disabled={add.busy}
        beforeUpload={(file) => {
          void add.run(file);
          return false;
        }}
      >
        <Button icon={<PaperClipOutlined aria-hidden="true" />} loading={add.busy}>
          {t('dunning.upload')}
        </Button>
      </Upload>
      <span className="soft">
        {value.length === 0
          ? t('dunning.evidenceHint')
          : value.map(({ title }) => title).join(t('dunning.listComma'))}
      </span>
    </div>
  );
}
