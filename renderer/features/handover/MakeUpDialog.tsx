import { momentWords } from '../../../shared/domain/moment.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** Begins the handover of a change that was skipped, with the reason. */
export function MakeUpDialog(props: {
  readonly post: { readonly id: number; readonly name: string };
  /** Null while it is closed. */
  readonly dueAt: string | null;
  readonly onClose: () => void;
}) {
  const { post, dueAt, onClose } = props;
  const { api, route } = useApp();
  const t = useText();
  return (
    <ReasonDialog
      open={dueAt !== null}
      title={t('handover.makeUpTitle')}
      okText={t('handover.makeUpTitle')}
      note={t('handover.makeUpNote', { name: post.name, time: momentWords(dueAt ?? '') })}
      onClose={onClose}
      submit={async (reason, options) => {
        if (dueAt === null) return;
        const { id } = await api.handover.begin({ postId: post.id, dueAt, reason }, options);
        route.go(`staff/handover/${id}`);
      }}
    />
  );
}
