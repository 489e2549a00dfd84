import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import type { JobTicket } from '../../../shared/api/define-contract.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { ExportRecords } from './ExportRecords.tsx';

type Pack =
  Awaited<ReturnType<Api['exchange']['auditPack']>> extends JobTicket<infer Result> ? Result : never;

interface PackRequest {
  readonly reason: string;
  readonly receiver: string;
}

/** Hands an auditor everything in one sealed file, and shows what left the office before. */
export const Exports = observer(function Exports() {
  const { api } = useApp();
  const t = useText();
  const language = useLanguage();
  const [form] = Form.useForm<PackRequest>();
  const job = useJob<Pack>();
  const [made, setMade] = useState<Pack | null>(null);
  const records = useLoaded(() => api.exchange.exports(), [api]);
  const make = (request: PackRequest): void => {
    void job.run(
      () => api.exchange.auditPack({ ...request, language }),
      (pack) => {
        receiveFile(pack.file);
        setMade(pack);
        form.resetFields();
        records.reload();
      },
    );
  };
  return (
    <>
      <section className="panel">
        <h2 className="panel-title">{t('exchange.pack')}</h2>
        <p className="soft import-explain">{t('exchange.pack.explain')}</p>
        {made === null ? null : (
          <Alert
            className="import-note"
            type="success"
            showIcon
            role="status"
            closable={{ onClose: () => setMade(null) }}
            title={t(made.file.kind === 'cancelled' ? 'exchange.pack.notSaved' : 'exchange.pack.made', {
              fileName: made.fileName,
              files: formatCount(made.files),
              documents: formatCount(made.documents),
            })}
            description={<code className="pack-hash">SHA-256 {made.sha256}</code>}
          />
        )}
        <Form<PackRequest>
          form={form}
          className="form-column"
          layout="vertical"
          requiredMark={false}
          onFinish={make}
        >
          <Form.Item
            name="receiver"
            label={t('exchange.pack.receiver')}
            rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
          >
            <Input maxLength={120} placeholder={t('exchange.pack.receiverHint')} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('exchange.pack.reason')}
            rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
          >
            <Input.TextArea
              maxLength={500}
              rows={3}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
              }}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" icon={<SafetyCertificateOutlined />}>
            {t('exchange.pack.make')}
          </Button>
        </Form>
      </section>
      <ExportRecords of={records} />
      <JobProgress job={job} title={t('exchange.pack.making')} />
    </>
  );
});
