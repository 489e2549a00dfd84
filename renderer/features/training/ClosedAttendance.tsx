import { Button, Form, Input, InputNumber, Radio, Tag } from 'antd';
import { useState } from 'react';
import {
  type Attendance,
  hasPassed,
  PRESENCES,
  type Presence,
  type Session,
} from '../../../shared/features/training/training.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** Who came to a session; what was marked wrong in a closed one is put right with the reason. */
export function ClosedAttendance(props: {
  readonly session: Session;
  readonly mayCorrect: boolean;
  readonly onCorrected: () => void;
}) {
  const { session, mayCorrect, onCorrected } = props;
  const t = useText();
  const [edited, setEdited] = useState<Attendance | null>(null);
  const tested = session.passMark !== null;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('training.signIn')}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('employees.number')}</th>
            <th scope="col">{t('employees.name')}</th>
            <th scope="col">{t('employees.team')}</th>
            <th scope="col">{t('training.presenceLabel')}</th>
            {tested ? <th scope="col">{t('training.score')}</th> : null}
            <th scope="col">{t('training.correction')}</th>
            <th scope="col" aria-label={t('employees.actions')} />
          </tr>
        </thead>
        <tbody>
          {session.attendance.map((row) => (
            <tr key={row.employeeId}>
              <td>{row.number}</td>
              <td>{row.name}</td>
              <td>{row.teamName}</td>
              <td>{row.presence === null ? '' : t(`training.presence.${row.presence}`)}</td>
              {tested ? (
                <td>
                  {row.score}{' '}
                  {hasPassed(row.score, session.passMark) === false ? (
                    <Tag variant="filled" color="error">
                      {t('training.failedTag')}
                    </Tag>
                  ) : null}
                </td>
              ) : null}
              <td className="soft">{row.correction}</td>
              <td>
                {mayCorrect ? (
                  <div className="staff-actions">
                    <Button
                      size="small"
                      aria-label={`${t('training.correct')} ${row.name}`}
                      onClick={() => setEdited(row)}
                    >
                      {t('training.correct')}
                    </Button>
                  </div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CorrectionDialog
        session={session}
        edited={edited}
        onClose={() => setEdited(null)}
        onSaved={() => {
          setEdited(null);
          onCorrected();
        }}
      />
    </section>
  );
}

interface Values {
  readonly presence: Presence;
  readonly score?: number | null;
  readonly reason: string;
}

function CorrectionDialog(props: {
  readonly session: Session;
  readonly edited: Attendance | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { session, edited, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Values>
      open={edited !== null}
      title={t('training.correctTitle', { name: edited?.name ?? '' })}
      okText={t('training.correct')}
      initialValues={{ presence: edited?.presence ?? 'present', score: edited?.score ?? null }}
      onClose={onClose}
      submit={async ({ presence, score, reason }, options) => {
        if (edited === null) return;
        const { id: sessionId, version } = session;
        const { employeeId, name } = edited;
        await api.training.correctAttendance(
          { sessionId, version, employeeId, presence, score: score ?? null, reason },
          options,
        );
        notices.succeed('training.corrected', { name });
        onSaved();
      }}
    >
      <Form.Item name="presence" label={t('training.presenceLabel')}>
        <Radio.Group
          optionType="button"
          options={PRESENCES.map((value) => ({ value, label: t(`training.presence.${value}`) }))}
        />
      </Form.Item>
      {session.passMark === null ? null : (
        <Form.Item name="score" label={t('training.score')}>
          <InputNumber min={0} max={100} precision={0} />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
