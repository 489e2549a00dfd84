import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { ROSTER_SIZES, ROSTER_TYPE } from '../../../shared/features/roster/month-roster-document.ts';
import {
  ROSTER_PAPERS,
  type RosterPaper,
  rosterPaperDocument,
} from '../../../shared/features/roster/roster-paper.ts';
import type { CellDifference, FrozenRoster } from '../../../shared/features/roster/roster-version.ts';
import { weeksOf } from '../../../shared/features/roster/week-roster-document.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';

const FIRST: RosterPaper = { kind: 'month', size: 'A3', coverage: false, monday: null, employeeIds: null };

/** A version as paper: the month for the wall, a week, slips to hand out, the sheet to sign, the notice of change. */
export function RosterPrint(props: {
  readonly roster: FrozenRoster;
  readonly differences: readonly CellDifference[];
}) {
  const { roster, differences } = props;
  const api = useApi();
  const { siteName, capabilities } = useOffice();
  const language = useLanguage();
  const t = useText();
  const [paper, setPaper] = useState(FIRST);
  const document = useMemo(
    () => rosterPaperDocument({ office: siteName, roster, differences }, paper, language),
    [siteName, roster, differences, paper, language],
  );
  const versionId = roster.version.id;
  const deliver = (as: 'docx' | 'pdf') => api.roster.deliverPaper({ versionId, paper, as, language });
  const pdf = useAction(async () => receiveFile(await deliver('pdf')));
  const kinds = ROSTER_PAPERS.filter((kind) => kind !== 'notice' || differences.length > 0);
  return (
    <>
      <div className="roster-bar">
        <Segmented
          aria-label={t('rosterPaper.kind')}
          value={paper.kind}
          options={kinds.map((value) => ({ value, label: t(`rosterPaper.${value}`) }))}
          onChange={(kind) => setPaper({ ...paper, kind })}
        />
        {paper.kind === 'month' ? (
          <>
            <Segmented
              aria-label={t('rosterPaper.size')}
              value={paper.size}
              options={[...ROSTER_SIZES]}
              onChange={(size) => setPaper({ ...paper, size })}
            />
            <Checkbox
              checked={paper.coverage}
              onChange={({ target }) => setPaper({ ...paper, coverage: target.checked })}
            >
              {t('rosterPaper.coverage')}
            </Checkbox>
            <span className="soft">
              {t('rosterPaper.typeSize', {
                code: ROSTER_TYPE[paper.size].codePt,
                name: ROSTER_TYPE[paper.size].namePt,
              })}
            </span>
          </>
        ) : null}
        {paper.kind === 'week' ? (
          <Select
            aria-label={t('rosterPaper.weekOf')}
            value={paper.monday ?? weeksOf(roster.month)[0] ?? null}
            options={weeksOf(roster.month).map((value) => ({ value, label: value }))}
            onChange={(monday) => setPaper({ ...paper, monday: monday ?? null })}
          />
        ) : null}
        {paper.kind === 'slips' ? (
          <Select
            mode="multiple"
            allowClear
            className="roster-slip-people"
            aria-label={t('roster.people')}
            placeholder={t('roster.people')}
            value={[...(paper.employeeIds ?? [])]}
            optionFilterProp="label"
            options={roster.members.map(({ employeeId, name }) => ({ value: employeeId, label: name }))}
            onChange={(ids) => setPaper({ ...paper, employeeIds: ids.length === 0 ? null : ids })}
          />
        ) : null}
      </div>
      <DocumentSheet
        document={document}
        deliver={() => deliver('docx')}
        actions={
          <Button
            icon={<FilePdfOutlined aria-hidden="true" />}
            disabled={!capabilities.pdf}
            title={capabilities.pdf ? '' : t('letters.noPdf')}
            loading={pdf.busy}
            onClick={() => void pdf.run()}
          >
            {t('rosterPaper.pdf')}
          </Button>
        }
      />
    </>
  );
}
