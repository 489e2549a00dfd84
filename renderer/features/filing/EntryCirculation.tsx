import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

type Reader = FilingEntry['readers'][number];

/** Who is to see it, in order; who has, when and with what remark. */
export function EntryCirculation(props: {
  readonly entry: FilingEntry;
  readonly worksHere: boolean;
  readonly onChanged: () => void;
}) {
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [seeing, setSeeing] = useState<Reader | null>(null);
  const { entry } = props;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('filing.circulation')}</h2>
      {entry.readers.length === 0 ? (
        <p className="soft">{t('filing.noCirculation')}</p>
      ) : (
        <ol className="filing-list">
          {entry.readers.map((reader, index) => (
            <li key={reader.id}>
              <span className="filing-words">
                <span>
                  {index + 1}. <strong>{reader.name}</strong>
                </span>
                <span className="soft">
                  {reader.seenOn === null
                    ? t('filing.notSeen')
                    : [reader.seenOn, reader.remark].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
              {reader.seenOn === null && props.worksHere && entry.state === 'circulating' ? (
                <Button onClick={() => setSeeing(reader)}>{t('filing.seen')}</Button>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      <FormDialog<{ readonly seenOn: string; readonly remark: string }>
        open={seeing !== null}
        title={t('filing.seenTitle', { name: seeing?.name ?? '' })}
        okText={t('filing.seen')}
        initialValues={{ seenOn: today, remark: '' }}
        onClose={() => setSeeing(null)}
        submit={async (values, options) => {
          if (seeing === null) return;
          await api.filing.noteSeen({ readerId: seeing.id, version: entry.version, ...values }, options);
          setSeeing(null);
          props.onChanged();
        }}
      >
        <Form.Item
          name="seenOn"
          label={t('filing.seenOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput max={today} allowClear={false} />
        </Form.Item>
        <Form.Item name="remark" label={t('filing.remark')}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
      </FormDialog>
    </section>
  );
}
