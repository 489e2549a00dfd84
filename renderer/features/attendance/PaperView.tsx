import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { monthSchema } from '../../../shared/domain/text.ts';
import type { AttendanceMonth } from '../../../shared/features/attendance/attendance.ts';
import { monthSheetDocument } from '../../../shared/features/attendance/month-sheet-document.ts';
import { personalSheetDocument } from '../../../shared/features/attendance/personal-sheet-document.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

type Format = 'docx' | 'pdf';

/** The month sheet or the personal sheets as the pages that they will be. */
export const PaperView = observer(function PaperView({
  query,
}: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const teamId = Number(query.get('team'));
  const month = monthSchema.safeParse(query.get('month')).data ?? today.slice(0, 7);
  const kind = query.get('kind') === 'personal' ? 'personal' : 'month';
  const loaded = useLoaded(() => api.attendance.month({ teamId, month }), [api, teamId, month]);
  return (
    <>
      <PageHeader
        up={`staff/attendance/month?team=${teamId}&month=${month}`}
        title={t(kind === 'month' ? 'attendance.print' : 'attendance.printPersonal')}
      />
      <div className="attendance-scroll">
        <LoadedView of={loaded}>
          {(value) =>
            value.people.length === 0 ? (
              <EmptyState title={t('attendance.nobody')} text={t('attendance.nobodyText')} />
            ) : kind === 'month' ? (
              <MonthPaper month={value} />
            ) : (
              <PersonalPaper month={value} />
            )
          }
        </LoadedView>
      </div>
    </>
  );
});

function MonthPaper({ month }: { readonly month: AttendanceMonth }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const t = useText();
  const [paper, setPaper] = useState<'A3' | 'A4'>('A4');
  const document = useMemo(
    () => monthSheetDocument({ office: siteName, month, paper, printedOn: today }, language),
    [siteName, month, paper, today, language],
  );
  const deliver = (format: Format) =>
    api.attendance.deliverMonth({ teamId: month.teamId, month: month.month, paper, format, language });
  return (
    <DocumentSheet
      document={document}
      deliver={() => deliver('docx')}
      standing={
        <Segmented
          aria-label={t('attendance.paperSize')}
          value={paper}
          options={['A4', 'A3']}
          onChange={(value) => setPaper(value === 'A3' ? 'A3' : 'A4')}
        />
      }
      actions={<PdfButton deliver={() => deliver('pdf')} />}
    />
  );
}

function PersonalPaper({ month }: { readonly month: AttendanceMonth }) {
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () =>
      personalSheetDocument({ office: siteName, month, people: month.people, printedOn: today }, language),
    [siteName, month, today, language],
  );
  const deliver = (format: Format) =>
    api.attendance.deliverPersonal({ teamId: month.teamId, month: month.month, format, language });
  return (
    <DocumentSheet
      document={document}
      deliver={() => deliver('docx')}
      actions={<PdfButton deliver={() => deliver('pdf')} />}
    />
  );
}

function PdfButton({
  deliver,
}: {
  readonly deliver: () => ReturnType<ReturnType<typeof useApi>['attendance']['deliverMonth']>;
}) {
  const { notices } = useApp();
  const t = useText();
  const fetching = useAction(async () => {
    const delivery = await deliver();
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('sheet.fileReady', { file: delivery.fileName });
  });
  return (
    <Button
      icon={<FilePdfOutlined aria-hidden="true" />}
      loading={fetching.busy}
      onClick={() => void fetching.run()}
    >
      {t('attendance.pdf')}
    </Button>
  );
}
