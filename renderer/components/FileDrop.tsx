import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { type CallFailure, failureOf } from '../app/call-failure.ts';
import { FailureNote } from './FailureNote.tsx';

export interface UploadedFile {
  readonly name: string;
  /** Stands for the file in operations. */
  readonly ticket: string;
}

/** A place to drop a file or choose one; the file is handed to the host and a ticket for it comes back. */
export function FileDrop(props: {
  /** File endings taken, such as `.xlsx`. */
  readonly accept: string;
  readonly title: string;
  readonly hint: string;
  readonly onFile: (file: UploadedFile) => void;
}) {
  const { uploadFile } = useApp();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      props.onFile({ name: file.name, ticket: await uploadFile(file) });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="file-drop">
      {failure === null ? null : <FailureNote failure={failure} />}
      <Upload.Dragger
        accept={props.accept}
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <InboxOutlined className="file-drop-icon" aria-hidden="true" />
        <p className="file-drop-title">{props.title}</p>
        <p className="file-drop-hint">{props.hint}</p>
      </Upload.Dragger>
    </div>
  );
}
