import { DownloadOutlined } from '@ant-design/icons';
import { Button, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { receiveFile } from '../../api/receive-file.ts';
import { useApi } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { FileDrop } from '../../components/FileDrop.tsx';
import { ImportFailure } from './ImportFailure.tsx';
import type { ImportStore } from './import.store.ts';

export const ImportFile = observer(function ImportFile({ store }: { readonly store: ImportStore }) {
  const api = useApi();
  const t = useText();
  const language = useLanguage();
  const template = useAction(async () =>
    receiveFile(await api.exchange.importTemplate({ kind: store.kind, language })),
  );
  return (
    <section className="panel import-file">
      <p className="soft">{t(`importKindText.${store.kind}`)}</p>
      <ImportFailure failure={store.failure} />
      <Spin spinning={store.busy} delay={200}>
        <FileDrop
          accept=".xlsx,.csv"
          title={t('exchange.file.drop')}
          hint={t('exchange.file.hint')}
          onFile={({ ticket }) => void store.takeFile(ticket)}
        />
      </Spin>
      <div className="import-template">
        <span className="soft">{t('exchange.file.template')}</span>
        <Button
          type="link"
          icon={<DownloadOutlined />}
          loading={template.busy}
          onClick={() => void template.run()}
        >
          {t('exchange.file.downloadTemplate')}
        </Button>
      </div>
    </section>
  );
});
