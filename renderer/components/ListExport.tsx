import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { useText } from '../app/texts.ts';
import { ExportDialog, type ExportPurpose } from './ExportDialog.tsx';
import { type ExportFormat, ExportMenu } from './ExportMenu.tsx';
import { JobProgress } from './JobProgress.tsx';
import { useListExport } from './use-list-export.ts';

/** A column of a list that is shown as a plain table. */
export interface ListColumn<Row> {
  readonly field: keyof Row & string;
  readonly header: MessageKey;
}

/** Takes out the whole of a list that is shown as a plain table. */
export const ListExport = observer(function ListExport<Row>(props: {
  readonly title: MessageKey;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: number;
  readonly exportAs: ExportSource;
  /** The list may have grown: an export is written down itself. */
  readonly onDone?: () => void;
}) {
  const { title, columns, rows, exportAs, onDone } = props;
  const t = useText();
  const [asked, setAsked] = useState<ExportFormat | null>(null);
  const [purpose, setPurpose] = useState<ExportPurpose | null>(null);
  const exporting = useListExport(onDone);
  return (
    <>
      <ExportMenu disabled={rows === 0} onAsk={setAsked} />
      <ExportDialog
        open={asked !== null}
        title={title}
        rows={rows}
        before={purpose}
        onExport={(said) => {
          setPurpose(said);
          setAsked(null);
          exporting.start({
            source: exportAs,
            columns: columns.map(({ field, header }) => ({ field, header: t(header) })),
            format: asked ?? 'xlsx',
            title: t(title),
            reason: said.reason,
            receiver: said.receiver,
          });
        }}
        onClose={() => setAsked(null)}
      />
      <JobProgress job={exporting.job} title={t('grid.export.title', { list: t(title) })} />
    </>
  );
});
