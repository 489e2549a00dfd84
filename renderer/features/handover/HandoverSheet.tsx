import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import { momentWords } from '../../../shared/domain/moment.ts';
import type { Handover } from '../../../shared/features/handover/handover.ts';
import { handoverDocument } from '../../../shared/features/handover/handover-document.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** 交接班表 as the page that both sign. */
export function HandoverSheet({ handover }: { readonly handover: Handover }) {
  const { api, notices } = useApp();
  const { siteName, capabilities } = useOffice();
  const language = useLanguage();
  const t = useText();
  const { id: handoverId, postName, dueAt } = handover;
  const document = useMemo(
    () => handoverDocument({ office: siteName, handover, when: formatInstant }, language),
    [siteName, handover, language],
  );
  const takingPdf = useAction(async () => {
    const delivery = await api.handover.deliverSheet({ handoverId, language, format: 'pdf' });
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('sheet.fileReady', { file: delivery.fileName });
  });
  return (
    <>
      <PageHeader
        up={`staff/handover/${handoverId}`}
        title={t('handover.oneTitle', { post: postName, time: momentWords(dueAt) })}
      />
      <div className="handover-scroll">
        <DocumentSheet
          document={document}
          deliver={() => api.handover.deliverSheet({ handoverId, language })}
          actions={
            capabilities.pdf ? (
              <Button
                icon={<FilePdfOutlined aria-hidden="true" />}
                loading={takingPdf.busy}
                onClick={() => void takingPdf.run()}
              >
                {t('handover.pdf')}
              </Button>
            ) : null
          }
        />
      </div>
    </>
  );
}
