import { Button, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { LetterRunDetail } from '../../../shared/features/letters/letter-runs.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { type Merged, useDeliveredFile } from './use-delivered-file.ts';

/** What is taken out of an issued run: all of its letters, or those from one to another. */
export const RunFiles = observer(function RunFiles({ run }: { readonly run: LetterRunDetail }) {
  const { api, route } = useApp();
  const t = useText();
  const language = useLanguage();
  const delivered = useDeliveredFile();
  const making = useJob<Merged>();
  const all = run.rows.flatMap(({ letterId }) => (letterId === null ? [] : [letterId]));
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(all.length);
  const ids = all.slice(from - 1, to);
  const { capabilities } = useOffice();
  const noPdf = !capabilities.pdf;
  const make = (begin: () => ReturnType<typeof api.letters.deliverMerged>): void =>
    void making.run(begin, ({ delivery }) => delivered(delivery));
  const none = ids.length === 0;
  return (
    <section className="panel letter-run-files" aria-label={t('letters.run.files')}>
      <div className="letter-many-counts">
        <strong>{t('letters.run.files')}</strong>
        <label>
          {t('letters.run.rangeFrom')}{' '}
          <InputNumber
            size="small"
            aria-label={t('letters.run.rangeFrom')}
            min={1}
            max={all.length}
            precision={0}
            value={from}
            onChange={(value) => setFrom(value ?? 1)}
          />
        </label>
        <label>
          {t('letters.run.rangeTo')}{' '}
          <InputNumber
            size="small"
            aria-label={t('letters.run.rangeTo')}
            min={1}
            max={all.length}
            precision={0}
            value={to}
            onChange={(value) => setTo(value ?? all.length)}
          />
        </label>
      </div>
      <div className="letter-many-counts">
        <Button disabled={none} onClick={() => make(() => api.letters.deliverMerged({ ids }))}>
          {t('letters.run.mergedDocx')}
        </Button>
        <Button
          disabled={none || noPdf}
          onClick={() => make(() => api.letters.deliverMerged({ ids, as: 'pdf' }))}
        >
          {t('letters.run.mergedPdf')}
        </Button>
        <Button disabled={none} onClick={() => make(() => api.letters.deliverEach({ ids }))}>
          {t('letters.run.eachDocx')}
        </Button>
        <Button
          disabled={none || noPdf}
          onClick={() => make(() => api.letters.deliverEach({ ids, as: 'pdf' }))}
        >
          {t('letters.run.eachPdf')}
        </Button>
        <Button
          disabled={none}
          onClick={() => make(() => api.letters.deliverSheet({ ids, sheet: 'labels', language }))}
        >
          {t('letters.run.labels')}
        </Button>
        <Button
          disabled={none}
          onClick={() => make(() => api.letters.deliverSheet({ ids, sheet: 'deliverySheet', language }))}
        >
          {t('letters.run.sheet')}
        </Button>
        <Button type="primary" onClick={() => route.go(`letters/deliveries/run/${String(run.id)}`)}>
          {t('letters.delivery.enter')}
        </Button>
      </div>
      {noPdf ? <p className="letter-note">{t('letters.noPdf')}</p> : null}
      <JobProgress job={making} title={t('letters.run.making')} />
    </section>
  );
});
