import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { DeliveryRow } from '../../../shared/features/letters/deliveries.contract.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { UploadedFile } from '../../components/FileDrop.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { DeliveryStateTag } from './deliveries.columns.tsx';
import { type Beginning, PhotoDrop, RecordDeliveryDialog } from './RecordDeliveryDialog.tsx';

/** The letters of a run, or some by their numbers in the office. */
export type Sheet = { readonly runId: number } | { readonly letterIds: number[] };

/** What came back from a delivery round, typed down the sheet row by row. */
export const DeliveryEntry = observer(function DeliveryEntry({ sheet }: { readonly sheet: Sheet }) {
  const { api } = useApp();
  const t = useText();
  const of = JSON.stringify(sheet);
  const loaded = useLoaded(() => api.letters.deliverySheet(sheet), [api, of]);
  return (
    <>
      <PageHeader up="letters/deliveries" title={t('letters.entry.title')} />
      <LoadedView of={loaded}>
        {(rows: readonly DeliveryRow[]) =>
          rows.length === 0 ? (
            <EmptyState title={t('letters.entry.empty')} text={t('letters.entry.emptyText')} />
          ) : (
            <Rows rows={rows} onChange={loaded.reload} />
          )
        }
      </LoadedView>
    </>
  );
});

interface Asked {
  readonly letterId: number;
  readonly title: string;
  readonly beginning: Beginning;
}

const Rows = observer(function Rows(props: {
  readonly rows: readonly DeliveryRow[];
  readonly onChange: () => void;
}) {
  const { rows, onChange } = props;
  const { api, notices } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [forAll, setForAll] = useState<'left' | 'attach' | null>(null);
  const mayRecord = DESK_ROLES.includes(role);
  const open = rows.filter(({ deliveryState }) => deliveryState !== 'proved');
  const told = rows.filter(({ deliveryState }) => deliveryState !== 'none');

  const focusRow = (index: number): void => {
    const row = body.current?.rows[Math.min(Math.max(index, 0), rows.length - 1)];
    row?.focus();
  };
  const record = useAction(async (row: DeliveryRow, result: 'signed' | 'absent', index: number) => {
    await api.letters.recordDeliveries({
      letterIds: [row.id],
      method: 'hand',
      result,
      relation: result === 'signed' ? 'self' : '',
      onDay: today,
    });
    onChange();
    focusRow(index + 1);
  });
  const handleKey = (event: KeyboardEvent, row: DeliveryRow, index: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const title = `${row.unitName} ${row.number}`.trim();
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(index + 1),
      ArrowUp: () => focusRow(index - 1),
      ...(mayRecord
        ? {
            Enter: () => void record.run(row, 'signed', index),
            a: () => void record.run(row, 'absent', index),
            r: () => setAsked({ letterId: row.id, title, beginning: { method: 'hand', result: 'refused' } }),
            t: () =>
              setAsked({
                letterId: row.id,
                title,
                beginning: { method: 'hand', result: 'signed', relation: 'family' },
              }),
          }
        : {}),
    };
    const step = steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (step === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    step();
  };
  const first = rows.findIndex(({ deliveryState }) => deliveryState !== 'proved');
  return (
    <>
      <div className="letter-many-counts">
        <strong>
          {t('letters.entry.progress', {
            done: formatCount(rows.length - open.length),
            total: formatCount(rows.length),
          })}
        </strong>
        {mayRecord ? (
          <>
            <Button disabled={open.length === 0} onClick={() => setForAll('left')}>
              {t('letters.entry.allLeft')}
            </Button>
            <Button disabled={told.length === 0} onClick={() => setForAll('attach')}>
              {t('letters.entry.attach')}
            </Button>
            <span className="soft">{t('letters.entry.keys')}</span>
          </>
        ) : null}
      </div>
      <div className="letter-many-scroll">
        <table className="plain-table letter-many-table letter-entry" aria-label={t('letters.entry.rows')}>
          <thead>
            <tr>
              <th scope="col">{t('letters.sheet.serial')}</th>
              <th scope="col">{t('letters.delivery.unit')}</th>
              <th scope="col">{t('letters.delivery.recipient')}</th>
              <th scope="col">{t('letters.number')}</th>
              <th scope="col">{t('letters.subject')}</th>
              <th scope="col">{t('letters.delivery.state')}</th>
              <th scope="col">{t('letters.delivery.onDay')}</th>
              <th scope="col">{t('letters.delivery.receivedBy')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, index) => (
              <tr
                key={row.id}
                tabIndex={0}
                // The first that is still open is where typing begins.
                ref={index === Math.max(first, 0) ? focusOnce : undefined}
                onKeyDown={(event) => handleKey(event, row, index)}
              >
                <td>{index + 1}</td>
                <td>{row.unitName}</td>
                <td>{row.recipient}</td>
                <td>
                  <a href={`#/letters/${String(row.id)}`} tabIndex={-1}>
                    {row.number}
                  </a>
                </td>
                <td>{row.subject}</td>
                <td>
                  <DeliveryStateTag state={row.deliveryState} />
                </td>
                <td>{row.onDay ?? ''}</td>
                <td>{row.receivedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RecordDeliveryDialog
        letterIds={asked === null ? [] : [asked.letterId]}
        {...(asked === null ? {} : { beginning: asked.beginning, title: asked.title })}
        onClose={() => setAsked(null)}
        onRecorded={() => {
          setAsked(null);
          onChange();
        }}
      />
      <FileForAll
        what={forAll}
        count={forAll === 'attach' ? told.length : open.length}
        onClose={() => setForAll(null)}
        submit={async ({ ticket }, options) => {
          if (forAll === 'attach') {
            const { attached } = await api.letters.attachToDeliveries(
              { letterIds: told.map(({ id }) => id), ticket },
              options,
            );
            notices.succeed('letters.entry.attached', { count: formatCount(attached) });
          } else {
            const { recorded, proved } = await api.letters.recordDeliveries(
              {
                letterIds: open.map(({ id }) => id),
                method: 'mailbox',
                result: 'left',
                onDay: today,
                ticket,
              },
              options,
            );
            notices.succeed('letters.delivery.recorded', {
              count: formatCount(recorded),
              proved: formatCount(proved),
            });
          }
          setForAll(null);
          onChange();
        }}
      />
    </>
  );
});

const focused = new WeakSet<HTMLElement>();
function focusOnce(row: HTMLTableRowElement | null): void {
  const typing = document.activeElement?.closest('.letter-entry') ?? null;
  if (row === null || focused.has(row) || typing !== null) return;
  focused.add(row);
  row.focus();
}

/** One photo for all that went into mailboxes, or the scan of the signed sheet for all that is on it. */
function FileForAll(props: {
  readonly what: 'left' | 'attach' | null;
  readonly count: number;
  readonly submit: (file: UploadedFile, options: { readonly key: string }) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { what, count, submit, onClose } = props;
  const t = useText();
  const [file, setFile] = useState<UploadedFile | null>(null);
  const [lacking, setLacking] = useState(false);
  const close = (): void => {
    setFile(null);
    setLacking(false);
    onClose();
  };
  const key = what === 'attach' ? 'attach' : 'allLeft';
  return (
    <FormDialog
      open={what !== null}
      title={t(`letters.entry.${key}Title`, { count: formatCount(count) })}
      okText={t(`letters.entry.${key}Ok`)}
      submit={async (_fields, options) => {
        if (file === null) {
          setLacking(true);
          return;
        }
        await submit(file, options);
        setFile(null);
      }}
      onClose={close}
    >
      <PhotoDrop
        file={file}
        onFile={(taken) => {
          setFile(taken);
          setLacking(false);
        }}
      />
      {lacking ? (
        <p className="letter-many-blocked" role="alert">
          {t('refusal.deliveryPhotoMissing')}
        </p>
      ) : null}
    </FormDialog>
  );
}
