import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { type FilingMove, mayMove } from '../../../shared/features/filing/filing.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { EntryDialog } from './EntryDialog.tsx';

/** What can be done with an entry as it stands; the next step is the one that stands out. */
export function EntryMoves({
  entry,
  onChanged,
}: {
  readonly entry: FilingEntry;
  readonly onChanged: () => void;
}) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [move, setMove] = useState<FilingMove | null>(null);
  const done = (): void => {
    setMove(null);
    onChanged();
  };
  const discarding = useAction(async () => {
    await api.filing.discardDraft({ id: entry.id, version: entry.version });
    route.go('filing/register');
  });
  const may = (each: FilingMove): boolean => mayMove(entry, each);
  const next = may('handle') && entry.register === 'incoming' ? 'handle' : may('archive') ? 'archive' : null;
  const close = (): void => setMove(null);
  return (
    <>
      {may('change') ? <Button onClick={() => setMove('change')}>{t('filing.edit')}</Button> : null}
      {entry.state === 'draft' ? (
        <Button danger loading={discarding.busy} onClick={() => void discarding.run()}>
          {t('filing.discard')}
        </Button>
      ) : null}
      {may('void') && SUPERVISING_ROLES.includes(role) ? (
        <Button danger onClick={() => setMove('void')}>
          {t('filing.do.void')}
        </Button>
      ) : null}
      {(['circulate', 'handle', 'archive'] as const)
        .filter((each) => may(each))
        .map((each) => (
          <Button key={each} type={each === next ? 'primary' : 'default'} onClick={() => setMove(each)}>
            {t(`filing.do.${each}`)}
          </Button>
        ))}
      <EntryDialog
        open={move === 'change'}
        register={entry.register}
        entry={entry}
        onClose={close}
        onSaved={done}
      />
      <CirculateDialog open={move === 'circulate'} entry={entry} onClose={close} onDone={done} />
      <HandleDialog open={move === 'handle'} entry={entry} onClose={close} onDone={done} />
      <ArchiveDialog open={move === 'archive'} entry={entry} onClose={close} onDone={done} />
      <ReasonDialog
        open={move === 'void'}
        title={`${t('filing.do.void')} ${entry.number}`}
        okText={t('filing.do.void')}
        note={t('filing.voidNote')}
        onClose={close}
        submit={async (reason, options) => {
          await api.filing.voidEntry({ id: entry.id, version: entry.version, reason }, options);
          notices.succeed('filing.voided', { number: entry.number });
          done();
        }}
      />
    </>
  );
}

interface MoveDialogProps {
  readonly open: boolean;
  readonly entry: FilingEntry;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function CirculateDialog({ open, entry, onClose, onDone }: MoveDialogProps) {
  const { api } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly readers?: string[] }>
      open={open}
      title={`${t('filing.do.circulate')} ${entry.number}`}
      okText={t('filing.do.circulate')}
      initialValues={{
        readers: entry.readers.filter(({ seenOn }) => seenOn === null).map(({ name }) => name),
      }}
      onClose={onClose}
      submit={async ({ readers }, options) => {
        await api.filing.circulate({ id: entry.id, version: entry.version, readers: readers ?? [] }, options);
        onDone();
      }}
    >
      <Form.Item
        name="readers"
        label={t('filing.readers')}
        extra={t('filing.readersHint')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} autoFocus />
      </Form.Item>
    </FormDialog>
  );
}

function HandleDialog({ open, entry, onClose, onDone }: MoveDialogProps) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<{ readonly doneOn: string; readonly result: string }>
      open={open}
      title={`${t('filing.do.handle')} ${entry.number}`}
      okText={t('filing.do.handle')}
      initialValues={{ doneOn: today, result: '' }}
      onClose={onClose}
      submit={async (values, options) => {
        await api.filing.handle({ id: entry.id, version: entry.version, ...values }, options);
        notices.succeed('filing.handled', { number: entry.number });
        onDone();
      }}
    >
      <Form.Item
        name="doneOn"
        label={t('filing.doneOn')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput max={today} allowClear={false} />
      </Form.Item>
      <Form.Item name="result" label={t('filing.result')}>
        <Input.TextArea maxLength={500} autoFocus rows={2} />
      </Form.Item>
    </FormDialog>
  );
}
