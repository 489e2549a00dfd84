import { Form, Input } from 'antd';
import type { PostingAct } from '../../../shared/features/notices/posting-state.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MomentInput, wholeMoment } from '../../components/MomentInput.tsx';

interface Values {
  readonly actedAt: string | null;
  readonly madeBy: string;
  readonly note: string;
}

/** What was done at some boards: when, and by whom. */
export function ActDialog(props: {
  readonly asked: { readonly kind: PostingAct; readonly ids: readonly number[] } | null;
  readonly onClose: () => void;
  readonly onDone: (count: number) => void;
}) {
  const { asked, onClose, onDone } = props;
  const { api } = useApp();
  const { displayName } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const act = asked === null ? '' : t(`notices.act.${asked.kind}`);
  return (
    <FormDialog<Values>
      open={asked !== null}
      title={t('notices.actTitle', { act, count: asked?.ids.length ?? 0 })}
      okText={act}
      initialValues={{ actedAt: null, madeBy: '', note: '' }}
      onClose={onClose}
      submit={async ({ actedAt, madeBy, note }, options) => {
        if (asked === null) return;
        const { kind, ids } = asked;
        const when = actedAt === null ? {} : { actedAt };
        const { actIds } = await api.notices.recordActs(
          { postingIds: [...ids], kind, madeBy, note, ...when },
          options,
        );
        onDone(actIds.length);
      }}
    >
      <Form.Item name="actedAt" label={t('notices.actedAt')} rules={[wholeMoment(t)]}>
        <MomentInput
          day={today}
          max={today}
          timeLabel={t('notices.actedAt')}
          timePlaceholder={t('notices.now')}
        />
      </Form.Item>
      <Form.Item name="madeBy" label={t('notices.madeBy')} extra={t('notices.madeByHint')}>
        <Input maxLength={40} placeholder={displayName} autoFocus />
      </Form.Item>
      <Form.Item name="note" label={t('notices.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
