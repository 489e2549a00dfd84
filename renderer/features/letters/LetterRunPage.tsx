import { Alert, App, Button, Checkbox, Pagination } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type {
  LetterRun,
  LetterRunDetail,
  LetterRunRow,
} from '../../../shared/features/letters/letter-runs.contract.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { LetterStateTag } from './letters.columns.tsx';
import { RunStateTag } from './ManyLetters.tsx';
import { RunFiles } from './RunFiles.tsx';

/** A run from its first draft to its files; what stopped goes on from here. */
export const LetterRunPage = observer(function LetterRunPage(props: {
  readonly id: number;
  /** Begun a moment ago: its drafts are made at once. */
  readonly draftsNow: boolean;
}) {
  const { id, draftsNow } = props;
  const api = useApi();
  const loaded = useLoaded(() => api.letters.run({ id }), [api, id]);
  return (
    <LoadedView of={loaded}>
      {(run: LetterRunDetail) => <Run run={run} draftsNow={draftsNow} onChange={loaded.reload} />}
    </LoadedView>
  );
});

interface Signed {
  readonly ids: readonly number[];
  readonly firstNumber: string;
  readonly lastNumber: string;
}

const Run = observer(function Run(props: {
  readonly run: LetterRunDetail;
  readonly draftsNow: boolean;
  readonly onChange: () => void;
}) {
  const { run, draftsNow, onChange } = props;
  const { api, route, notices } = useApp();
  const { modal } = App.useApp();
  const { role } = useStaff();
  const t = useText();
  const [abandoning, setAbandoning] = useState(false);
  const drafting = useJob<LetterRun>();
  const signing = useJob<Signed>();
  const { id, households, drafted } = run;
  const left = households - drafted;
  const open = run.state === 'drafting';
  const mayDraft = open && DESK_ROLES.includes(role);
  const draft = async (): Promise<void> => {
    await drafting.run(
      () => api.letters.draftRun({ id }),
      () => undefined,
    );
    // What was drafted before it was stopped is kept.
    onChange();
  };
  useEffect(() => {
    if (!draftsNow || !mayDraft || left === 0) return;
    route.replace(`letters/many/${String(id)}`);
    void draft();
    // Only as the page opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);
  const sign = useAction(async () => {
    const count = formatCount(households);
    const sure = await modal.confirm({
      title: t('letters.run.signAsk', { count }),
      content: t('letters.run.signNote'),
      okText: t('letters.run.sign', { count }),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await signing.run(
      () => api.letters.signRun({ id, digest: run.digest }),
      ({ ids, firstNumber, lastNumber }) =>
        notices.succeed('letters.run.signed', {
          count: formatCount(ids.length),
          first: firstNumber,
          last: lastNumber,
        }),
    );
    onChange();
  });
  return (
    <>
      <PageHeader
        up="letters/many"
        title={t('letters.run.title', { template: run.templateName, id })}
        detail={<RunStateTag state={run.state} />}
        actions={
          <>
            {mayDraft ? (
              <Button danger onClick={() => setAbandoning(true)}>
                {t('letters.run.abandon')}
              </Button>
            ) : null}
            {mayDraft && left > 0 ? (
              <Button type="primary" onClick={() => void draft()}>
                {t('letters.run.resume', { count: formatCount(left) })}
              </Button>
            ) : null}
            {open && left === 0 && SUPERVISING_ROLES.includes(role) ? (
              <Button type="primary" loading={sign.busy} onClick={() => void sign.run()}>
                {t('letters.run.sign', { count: formatCount(households) })}
              </Button>
            ) : null}
          </>
        }
      />
      <p className="letter-many-counts">
        <span>
          {t('letters.run.draftedOf', { drafted: formatCount(drafted), households: formatCount(households) })}
        </span>
        {run.takenOut === 0 ? null : (
          <span>{t('letters.run.takenOut', { count: formatCount(run.takenOut) })}</span>
        )}
        {run.firstNumber === '' ? null : (
          <strong>{t('letters.run.numbers', { first: run.firstNumber, last: run.lastNumber })}</strong>
        )}
        <span className="soft">
          {t('letters.run.madeBy', { name: run.madeBy, at: formatInstant(run.madeAt) })}
        </span>
      </p>
      {run.state === 'abandoned' ? (
        <Alert
          type="info"
          showIcon
          title={t('letters.run.abandonedBy', { name: run.endedBy, reason: run.abandonReason })}
        />
      ) : null}
      {run.state === 'issued' ? <RunFiles run={run} /> : null}
      <RunRows
        key={`${run.digest}${String(run.takenOut)}`}
        run={run}
        mayChange={mayDraft}
        onChange={onChange}
      />
      <JobProgress job={drafting} title={t('letters.run.drafting')} />
      <JobProgress job={signing} title={t('letters.run.signing')} />
      <ReasonDialog
        open={abandoning}
        title={t('letters.run.abandonTitle')}
        okText={t('letters.run.abandon')}
        note={t('letters.run.abandonNote')}
        onClose={() => setAbandoning(false)}
        submit={async (reason, options) => {
          await api.letters.abandonRun({ id, reason }, options);
          setAbandoning(false);
          notices.succeed('letters.run.abandoned', { id });
          onChange();
        }}
      />
    </>
  );
});

const ON_PAGE = 200;

function RunRows(props: {
  readonly run: LetterRunDetail;
  readonly mayChange: boolean;
  readonly onChange: () => void;
}) {
  const { run, mayChange, onChange } = props;
  const api = useApi();
  const t = useText();
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const take = useAction(async (out: boolean) => {
    await api.letters.takeFromRun({ id: run.id, unitIds: [...chosen], out });
    onChange();
  });
  const choose = (unitId: number, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(unitId);
    else next.delete(unitId);
    setChosen(next);
  };
  const shown = run.rows.slice((page - 1) * ON_PAGE, page * ON_PAGE);
  return (
    <>
      {mayChange && chosen.size > 0 ? (
        <div className="letter-many-counts">
          <Button size="small" loading={take.busy} onClick={() => void take.run(true)}>
            {t('letters.run.take')}
          </Button>
          <Button size="small" loading={take.busy} onClick={() => void take.run(false)}>
            {t('letters.run.putBack')}
          </Button>
        </div>
      ) : null}
      <div className="letter-many-scroll" tabIndex={0} role="group" aria-label={t('letters.run.rows')}>
        <table className="plain-table letter-many-table">
          <thead>
            <tr>
              {mayChange ? <th aria-label={t('letters.run.gets')} /> : null}
              <th scope="col">{t('letters.sheet.serial')}</th>
              <th scope="col">{t('letters.household')}</th>
              <th scope="col">{t('letters.delivery.recipient')}</th>
              <th scope="col">{t('letters.number')}</th>
              <th scope="col">{t('letters.subject')}</th>
              <th scope="col">{t('letters.state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.position} data-out={row.takenOut}>
                {mayChange ? (
                  <td>
                    <Checkbox
                      checked={chosen.has(row.unitId)}
                      aria-label={row.unitName}
                      onChange={(event) => choose(row.unitId, event.target.checked)}
                    />
                  </td>
                ) : null}
                <td>{row.position}</td>
                <td>{row.unitName}</td>
                <td>{row.recipient}</td>
                <td>{row.number}</td>
                <td>
                  {row.letterId === null ? (
                    row.subject
                  ) : (
                    <a href={`#/letters/${String(row.letterId)}`}>{row.subject}</a>
                  )}
                </td>
                <td>
                  <RowState row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {run.rows.length <= ON_PAGE ? null : (
        <Pagination
          size="small"
          current={page}
          pageSize={ON_PAGE}
          total={run.rows.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </>
  );
}

function RowState({ row }: { readonly row: LetterRunRow }) {
  const t = useText();
  if (row.takenOut) return <span className="soft">{t('letters.run.out')}</span>;
  if (row.letterState === null) return <span className="soft">{t('letters.run.notDrafted')}</span>;
  return <LetterStateTag state={row.letterState} />;
}
