import { Button, Tag } from 'antd';
import { useState } from 'react';
import { momentWords } from '../../../shared/domain/moment.ts';
import type { DutyEntry, EntryImportance } from '../../../shared/features/handover/handover.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

const COLOURS: Readonly<Record<EntryImportance, string>> = {
  usual: 'default',
  important: 'gold',
  urgent: 'red',
};

export function ImportanceTag({ importance }: { readonly importance: EntryImportance }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[importance]}>
      {t(`handover.importance.${importance}`)}
    </Tag>
  );
}

/** The log of a shift, the earliest first; a withdrawn entry stays, struck out. */
export function EntryList(props: {
  readonly entries: readonly DutyEntry[];
  readonly none: MessageKey;
  /** Absent where nothing can be withdrawn any more. */
  readonly onChange?: () => void;
}) {
  const { entries, none, onChange } = props;
  const api = useApi();
  const { id: staffId } = useStaff();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<DutyEntry | null>(null);
  if (entries.length === 0) return <p className="soft">{t(none)}</p>;
  return (
    <>
      <ul className="handover-lines">
        {entries.map((entry) => (
          <li key={entry.id} data-withdrawn={entry.withdrawn !== null}>
            <span className="handover-time">{momentWords(entry.happenedAt)}</span>
            <span className="handover-words">
              {entry.importance === 'usual' ? null : <ImportanceTag importance={entry.importance} />}
              <span className="handover-said">{entry.words}</span>
              <span className="soft">
                {[entry.recordedBy, entry.itemId === null ? '' : t('handover.column.followUp')]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
              {entry.withdrawn === null ? null : (
                <span className="soft">
                  {t('handover.withdrawnWith', { by: entry.withdrawn.by, reason: entry.withdrawn.reason })}
                </span>
              )}
            </span>
            {onChange !== undefined && entry.withdrawn === null && entry.recordedById === staffId ? (
              <Button type="text" size="small" onClick={() => setWithdrawing(entry)}>
                {t('handover.withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ReasonDialog
        open={withdrawing !== null}
        title={t('handover.withdrawEntry')}
        okText={t('handover.withdraw')}
        note={t('handover.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.handover.withdrawEntry({ entryId: withdrawing.id, reason }, options);
          setWithdrawing(null);
          onChange?.();
        }}
      />
    </>
  );
}
