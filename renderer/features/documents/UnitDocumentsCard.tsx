import './documents.css';
import { PlusOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type {
  HouseholdDocument,
  HouseholdPaper,
  ProcessPapers,
  UnitDocuments,
} from '../../../shared/features/documents/documents.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatList } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { OpenFile } from '../../components/OpenFile.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { AddDocumentDialog } from './AddDocumentDialog.tsx';
import { ChangeDocumentDialog } from './ChangeDocumentDialog.tsx';
import { DocumentList } from './DocumentList.tsx';
import { LendDialog } from './LendDialog.tsx';
import { NotePaperDialog } from './NotePaperDialog.tsx';
import { occasionWords } from './occasion-words.ts';
import { PaperDrawer } from './PaperDrawer.tsx';

type Dialog =
  | { readonly kind: 'add'; readonly kindId: number | null }
  | { readonly kind: 'open' | 'change' | 'remove'; readonly document: HouseholdDocument }
  | { readonly kind: 'note' | 'lend'; readonly paper: HouseholdPaper };

/** An occasion, and of move-outs whose it was. */
type Occasion = Pick<ProcessPapers, 'process' | 'household'>;

function isSame(one: Occasion, other: Occasion): boolean {
  return one.process === other.process && one.household?.key === other.household?.key;
}

/** The papers of a household: how complete they are for each occasion, and the files on hand. */
export const UnitDocumentsCard = observer(function UnitDocumentsCard({
  unitId,
  unitName,
  on,
  onRecorded,
}: UnitCardProps) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [drawer, setDrawer] = useState<Occasion | null>(null);
  const papers = useLoaded(
    () => api.documents.forUnit({ unitId, ...(on === null ? {} : { on }) }),
    [api, unitId, on],
  );
  const kinds = useLoaded(() => api.documents.kinds(), [api]);
  const mayEdit = on === null && DESK_ROLES.includes(role);
  // A drawer belongs to the day it was opened on.
  useEffect(() => setDrawer(null), [unitId, on]);
  const close = (): void => setDialog(null);
  const changed = (): void => {
    papers.reload();
    onRecorded();
  };
  const done = (): void => {
    close();
    changed();
  };
  const takeBack = useAction(async ({ loan, name }: HouseholdPaper) => {
    if (loan === null) return;
    await api.documents.takeBack({ id: loan.id });
    notices.succeed('papers.takenBack', { name });
    changed();
  });
  const known = kinds.loadable.value ?? [];
  const people = papers.loadable.value?.people ?? [];
  const shown =
    papers.loadable.value?.processes.find((each) => drawer !== null && isSame(each, drawer)) ?? null;
  const household =
    drawer?.household === undefined || drawer.household === null ? {} : { household: drawer.household.key };
  /** As last fetched, which is anew when a colleague saved it first. */
  const documentOf = (kind: 'change' | 'remove'): HouseholdDocument | null => {
    if (dialog?.kind !== kind) return null;
    const { document } = dialog;
    return papers.loadable.value?.documents.find(({ id }) => id === document.id) ?? document;
  };
  const noting = dialog?.kind === 'note' ? dialog.paper : null;
  const noted = shown?.papers.find(({ kindId }) => kindId === noting?.kindId) ?? noting;
  const removing = documentOf('remove');

  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('documents.card')}</h2>
        {mayEdit ? (
          <Button icon={<PlusOutlined />} onClick={() => setDialog({ kind: 'add', kindId: null })}>
            {t('documents.add')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={papers}>
        {({ documents, processes }: UnitDocuments) => (
          <>
            {processes.length === 0 ? (
              <p className="soft">
                {on === null ? t('papers.nothingAsked') : t('papers.todayOnly', { date: on })}
              </p>
            ) : null}
            {processes.map((process) => (
              <ProcessLine
                key={`${process.process} ${process.household?.key ?? ''}`}
                of={process}
                onOpen={() => setDrawer(process)}
              />
            ))}
            <DocumentList
              documents={documents}
              on={on}
              mayEdit={mayEdit}
              maySee={({ sensitive }) => !sensitive || role !== 'auditor'}
              onOpen={(document) => setDialog({ kind: 'open', document })}
              onEdit={(document) => setDialog({ kind: 'change', document })}
              onRemove={(document) => setDialog({ kind: 'remove', document })}
            />
          </>
        )}
      </LoadedView>
      <PaperDrawer
        of={shown}
        unitName={unitName}
        actions={
          mayEdit
            ? {
                onNote: (paper) => setDialog({ kind: 'note', paper }),
                onLend: (paper) => setDialog({ kind: 'lend', paper }),
                onTakeBack: (paper) => void takeBack.run(paper),
                onAddFile: ({ kindId }) => setDialog({ kind: 'add', kindId }),
              }
            : null
        }
        onClose={() => setDrawer(null)}
      />
      <AddDocumentDialog
        open={dialog?.kind === 'add'}
        unitId={unitId}
        unitName={unitName}
        kindId={dialog?.kind === 'add' ? dialog.kindId : null}
        of={drawer}
        kinds={known}
        people={people}
        onClose={close}
        onSaved={({ title }) => {
          notices.succeed('documents.added', { title, unit: unitName });
          done();
        }}
      />
      <ChangeDocumentDialog
        document={documentOf('change')}
        kinds={known}
        people={people}
        onStale={papers.reload}
        onClose={close}
        onSaved={({ title }) => {
          notices.succeed('documents.saved', { title });
          done();
        }}
      />
      <ReasonDialog
        open={removing !== null}
        title={t('documents.remove')}
        okText={t('documents.remove')}
        note={t('documents.removeNote', { title: removing?.title ?? '' })}
        submit={async (reason, options) => {
          if (removing === null) return;
          const { id, version, title } = removing;
          await saveOrRefresh(() => api.documents.remove({ id, version, reason }, options), papers.reload);
          notices.succeed('documents.removed', { title });
          done();
        }}
        onClose={close}
      />
      <OpenFile
        file={dialog?.kind === 'open' ? dialog.document : null}
        open={({ id }, reason) => api.documents.open({ id, reason })}
        take={({ id }, reason) => api.documents.take({ id, reason })}
        onClose={close}
      />
      <NotePaperDialog
        unitId={unitId}
        {...household}
        paper={noting === null ? null : noted}
        onStale={papers.reload}
        onClose={close}
        onSaved={({ name }) => {
          notices.succeed('papers.noted', { name });
          done();
        }}
      />
      <LendDialog
        unitId={unitId}
        {...household}
        paper={dialog?.kind === 'lend' ? dialog.paper : null}
        onClose={close}
        onLent={() => {
          if (dialog?.kind === 'lend') notices.succeed('papers.lent', { name: dialog.paper.name });
          done();
        }}
      />
    </section>
  );
});

function ProcessLine({ of, onOpen }: { readonly of: ProcessPapers; readonly onOpen: () => void }) {
  const t = useText();
  const language = useLanguage();
  const missing = of.papers.filter((paper) => paper.missing).map(({ name }) => name);
  const lent = of.papers.flatMap(({ loan, name }) => (loan === null ? [] : [{ ...loan, name }]));
  const name = occasionWords(of, t);
  return (
    <div className="paper-process">
      <div className="paper-process-head">
        <Button type="link" className="document-open" onClick={onOpen}>
          {name} · {t('papers.complete', { percent: of.percent })}
        </Button>
        <span className="soft">{t('papers.heldOf', { held: of.held, needed: of.needed })}</span>
      </div>
      <Progress percent={of.percent} size="small" showInfo={false} aria-label={name} />
      {missing.length === 0 ? null : (
        <p className="paper-missing" title={formatList(missing, language)}>
          <strong>{t('papers.isMissing')}</strong> {formatList(missing, language)}
        </p>
      )}
      {lent.map((loan) => (
        <p key={loan.id} className="paper-lent" data-overdue={loan.overdue}>
          {loan.name} · {t('papers.lentTo', { borrower: loan.borrower, dueOn: loan.dueOn })}
          {loan.overdue ? ` · ${t('loanState.overdue')}` : ''}
        </p>
      ))}
    </div>
  );
}
