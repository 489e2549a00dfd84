import { Form, Input, Radio } from 'antd';
import { PAPER_STANDINGS, type PaperStanding } from '../../../shared/features/documents/document.ts';
import type { HouseholdPaper } from '../../../shared/features/documents/documents.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface NoteValues {
  readonly standing: PaperStanding;
  /** Asked for where it is a paper. */
  readonly box?: string;
  readonly shelf?: string;
  readonly reason?: string;
}

const NOTHING: NoteValues = { standing: 'none' };

/** Notes how a kind of paper stands at a household and where it lies. */
export function NotePaperDialog(props: {
  readonly unitId: number;
  /** Of a move-out, whose it was. */
  readonly household?: number;
  /** Null while closed. */
  readonly paper: HouseholdPaper | null;
  /** A colleague noted it first. */
  readonly onStale: () => void;
  readonly onClose: () => void;
  readonly onSaved: (paper: HouseholdPaper) => void;
}) {
  const api = useApi();
  const t = useText();
  const [form] = Form.useForm<NoteValues>();
  const standing = Form.useWatch('standing', form);
  const { paper, unitId, household } = props;
  useFollowRecord(form, paper?.version ?? null, paper ?? NOTHING);
  return (
    <FormDialog<NoteValues>
      open={paper !== null}
      title={t('papers.noteTitle', { name: paper?.name ?? '' })}
      okText={t('papers.note')}
      form={form}
      {...(paper === null ? {} : { initialValues: paper })}
      submit={async ({ standing: chosen, box = '', shelf = '', reason = '' }, options) => {
        if (paper === null) return;
        const { kindId, version } = paper;
        const whose = household === undefined ? {} : { household };
        const noted = { standing: chosen, box, shelf, reason };
        const note = () => api.documents.notePaper({ unitId, kindId, ...whose, version, ...noted }, options);
        props.onSaved(await saveOrRefresh(note, props.onStale));
      }}
      onClose={props.onClose}
    >
      <Form.Item name="standing" label={t('papers.standing')}>
        <Radio.Group
          className="paper-standings"
          options={PAPER_STANDINGS.map((value) => ({ value, label: t(`paperStanding.${value}`) }))}
        />
      </Form.Item>
      {standing === 'paper' ? (
        <div className="form-row">
          <Form.Item name="box" label={t('papers.box')}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="shelf" label={t('papers.shelf')}>
            <Input maxLength={40} />
          </Form.Item>
        </div>
      ) : null}
      <Form.Item
        name="reason"
        label={t('papers.reason')}
        extra={t('papers.reasonHint')}
        rules={[{ required: standing === 'notNeeded', whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
