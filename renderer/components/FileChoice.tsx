import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../app/texts.ts';
import { FileDrop, type UploadedFile } from './FileDrop.tsx';

/** The scan, photo or PDF of a form: dropped or chosen, and then named until another one is. */
export function FileChoice(props: {
  readonly value?: UploadedFile | null;
  readonly onChange?: (file: UploadedFile | null) => void;
}) {
  const t = useText();
  const [isChoosing, setIsChoosing] = useState(false);
  const { value, onChange } = props;
  if (value !== null && value !== undefined && !isChoosing) {
    return (
      <div className="file-chosen">
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
