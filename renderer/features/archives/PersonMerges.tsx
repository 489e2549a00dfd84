import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { PersonMerge } from '../../../shared/features/archives/duplicates.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';

/** Says that a file was merged, or that another was merged into it, with the way to the other and the way back. */
export const PersonMerges = observer(function PersonMerges(props: {
  readonly personId: number;
  readonly merges: readonly PersonMerge[];
  readonly onUndone: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const undo = useAction(async ({ mergedId, mergedName }: PersonMerge) => {
    await api.archives.undoMerge({ mergedId });
    notices.succeed('merge.undone', { name: mergedName });
    props.onUndone();
  });
  return props.merges.map((merge) => {
    const into = merge.mergedId === props.personId;
    const address = `archives/people/${into ? merge.keptId : merge.mergedId}`;
    return (
      <Alert
        key={merge.mergedId}
        className="person-merge"
        type={into ? 'warning' : 'info'}
        showIcon={into}
        title={
          <>
            {t(into ? 'merge.into' : 'merge.from', {
              who: merge.mergedBy,
              when: formatInstant(merge.mergedAt),
              name: into ? merge.keptName : merge.mergedName,
            })}{' '}
            <a href={`#/${address}`}>{t('merge.open')}</a>
          </>
        }
        action={
          SUPERVISING_ROLES.includes(role) ? (
            <Button loading={undo.busy} onClick={() => void undo.run(merge)}>
              {t('merge.undo')}
            </Button>
          ) : undefined
        }
      />
    );
  });
});
