import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Handover } from '../../../shared/features/handover/handover.ts';
import { useApp } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** 補記: corrections of what both signed, said beside it. */
export function Remarks(props: {
  readonly handover: Handover;
  readonly mayWrite: boolean;
  readonly onChange: () => void;
}) {
  const { handover, mayWrite, onChange } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel" aria-label={t('handover.remarks')}>
      <div className="panel-head">
        <h2 className="panel-title">{t('handover.remarks')}</h2>
        {mayWrite ? (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('handover.addRemark')}
          </Button>
        ) : null}
      </div>
      {handover.remarks.length === 0 ? <p className="soft">{t('handover.noRemarks')}</p> : null}
      <ul className="handover-lines">
        {handover.remarks.map(({ id, words, by, at }) => (
          <li key={id}>
            <span className="handover-words">
              <span className="handover-said">{words}</span>
              <span className="soft">{`${by} · ${formatInstant(at)}`}</span>
            </span>
          </li>
        ))}
      </ul>
      <FormDialog<{ readonly words: string }>
        open={adding}
        title={t('handover.addRemark')}
        okText={t('handover.addRemark')}
        onClose={() => setAdding(false)}
        submit={async ({ words }, options) => {
          await api.handover.addRemark({ handoverId: handover.id, words }, options);
          notices.succeed('handover.remarkAdded');
          setAdding(false);
          onChange();
        }}
      >
        <Form.Item
          name="words"
          label={t('handover.remarks')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input.TextArea autoFocus rows={3} maxLength={1000} />
        </Form.Item>
      </FormDialog>
    </section>
  );
}
