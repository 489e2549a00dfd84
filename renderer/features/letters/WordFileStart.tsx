import { Alert } from 'antd';
import { useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { FileDrop } from '../../components/FileDrop.tsx';

type WordWords = Awaited<ReturnType<Api['letters']['readWordTemplate']>>;

/** A new template begins with the office’s own Word file; what could not come along is said before it is saved. */
export function WordFileStart(props: { readonly onRead: (words: WordWords) => void }) {
  const { onRead } = props;
  const api = useApi();
  const t = useText();
  const [read, setRead] = useState<{ readonly file: string; readonly left: WordWords['left'] } | null>(null);
  const reading = useAction(async (file: string, ticket: string) => {
    const words = await api.letters.readWordTemplate({ ticket });
    onRead(words);
    setRead({ file, left: words.left });
  });
  if (read === null) {
    return (
      <FileDrop
        accept=".docx"
        title={t('letters.fromWordDrop')}
        hint={t('letters.fromWordHint')}
        onFile={({ name, ticket }) => void reading.run(name, ticket)}
      />
    );
  }
  const left = read.left.map(({ what, count }) =>
    t('letters.leftCount', { what: t(`wordFile.${what}`), count }),
  );
  return left.length === 0 ? (
    <Alert type="success" title={t('letters.fromWordWhole', { file: read.file })} />
  ) : (
    <Alert
      type="warning"
      title={t('letters.fromWordLeft', { file: read.file, left: left.join(t('letters.listComma')) })}
    />
  );
}
