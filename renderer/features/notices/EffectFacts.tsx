import { Alert, Button } from 'antd';
import { useState } from 'react';
import { momentWords } from '../../../shared/domain/moment.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Notice } from '../../../shared/features/notices/notice.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { EffectDialog } from './EffectDialog.tsx';

/** When the matter begins and ends, by when it must hang, when it comes down, and whether there is time enough. */
export function EffectFacts({
  notice,
  onChange,
}: {
  readonly notice: Notice;
  readonly onChange: () => void;
}) {
  const { notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [editing, setEditing] = useState(false);
  const mayEdit = DESK_ROLES.includes(role) && notice.state !== 'void';
  return (
    <div className="notice-effect">
      {notice.version === 0 ? (
        <p className="soft">{t('notices.effectNone')}</p>
      ) : (
        <EffectWords notice={notice} />
      )}
      <Follows notice={notice} />
      <Verdict notice={notice} onChange={onChange} />
      {mayEdit ? (
        <Button
          type={notice.version === 0 && notice.postings.length === 0 ? 'primary' : 'default'}
          onClick={() => setEditing(true)}
        >
          {t('notices.editEffect')}
        </Button>
      ) : null}
      <EffectDialog
        open={editing}
        notice={notice}
        onClose={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          notices.succeed('notices.effectSaved');
          onChange();
        }}
      />
    </div>
  );
}

function EffectWords({ notice }: { readonly notice: Notice }) {
  const t = useText();
  const { effectiveFrom, effectiveTo, postBy, takeDownOn, nature } = notice;
  const from = effectiveFrom === null ? '' : momentWords(effectiveFrom);
  const effect =
    effectiveTo === null ? from : t('notices.effectiveText', { from, to: momentWords(effectiveTo) });
  return (
    <ul className="notice-lines">
      <li>{[t(`notices.nature.${nature}`), effect].filter((part) => part !== '').join('　')}</li>
      <li>
        <strong>
          {postBy === null ? t('notices.noLead') : t('notices.mustBePostedBy', { at: momentWords(postBy) })}
        </strong>
        {postBy === null ? null : <span className="soft">　{notice.source}</span>}
      </li>
      <li>
        {takeDownOn === null ? t('notices.comesDownUnknown') : t('notices.comesDown', { day: takeDownOn })}
      </li>
    </ul>
  );
}

function Follows({ notice }: { readonly notice: Notice }) {
  const t = useText();
  const { updates, updatedBy } = notice;
  if (updates === null && updatedBy.length === 0) return null;
  return (
    <ul className="notice-lines">
      {updates === null ? null : (
        <li>
          <a href={`#/letters/notices/${updates.letterId}`}>
            {t('notices.updates', { number: updates.number, subject: updates.subject })}
          </a>
        </li>
      )}
      {updatedBy.map(({ letterId, number, subject }) => (
        <li key={letterId}>
          <a href={`#/letters/notices/${letterId}`}>
            {t('notices.updatedBy', { number: number === '' ? subject : number })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A warning where there is not time enough, and who may let it pass. */
function Verdict({ notice, onChange }: { readonly notice: Notice; readonly onChange: () => void }) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [marking, setMarking] = useState(false);
  const { verdict, firstPostedAt, urgent, stay, version, letterId } = notice;
  const isShort = verdict === 'short' || verdict === 'unlawful';
  const isManager = role === 'manager';
  const asks = isShort && urgent === null && firstPostedAt === null && version > 0;
  return (
    <>
      {firstPostedAt === null || verdict === 'none' ? null : (
        <Alert
          type={isShort ? 'warning' : 'success'}
          title={t(isShort ? 'notices.postedLate' : 'notices.postedInTime', {
            at: momentWords(firstPostedAt),
          })}
        />
      )}
      {asks ? (
        <Alert
          type={verdict === 'unlawful' ? 'error' : 'warning'}
          showIcon
          title={t(`notices.verdict.${verdict}`)}
          description={
            <>
              <p>{notice.source}</p>
              {isManager ? (
                <Button onClick={() => setMarking(true)}>{t('notices.markUrgent')}</Button>
              ) : (
                <p>{t('notices.askManager')}</p>
              )}
            </>
          }
        />
      ) : null}
      {urgent === null ? null : (
        <Alert
          type="info"
          title={t('notices.urgentBy', {
            reason: urgent.reason,
            name: urgent.by,
            at: formatInstant(urgent.at),
          })}
        />
      )}
      <Stay stay={stay} />
      <ReasonDialog
        open={marking}
        title={t('notices.markUrgent')}
        okText={t('notices.markUrgent')}
        note={t('notices.markUrgentNote')}
        onClose={() => setMarking(false)}
        submit={async (reason, options) => {
          await api.notices.markUrgent({ letterId, version, reason }, options);
          setMarking(false);
          notices.succeed('notices.urgentMarked');
          onChange();
        }}
      />
    </>
  );
}

function Stay({ stay }: { readonly stay: Notice['stay'] }) {
  const t = useText();
  if (stay === 'short') return <Alert type="warning" showIcon title={t('notices.stay.short')} />;
  return stay === 'long' ? <Alert type="info" showIcon title={t('notices.stay.long')} /> : null;
}
