import { Button, Drawer, Tag } from 'antd';
import type { HouseholdPaper, ProcessPapers } from '../../../shared/features/documents/documents.contract.ts';
import { type Text, useText } from '../../app/texts.ts';
import { occasionWords } from './occasion-words.ts';

export interface PaperActions {
  readonly onNote: (paper: HouseholdPaper) => void;
  readonly onLend: (paper: HouseholdPaper) => void;
  readonly onTakeBack: (paper: HouseholdPaper) => void;
  readonly onAddFile: (paper: HouseholdPaper) => void;
}

/** Every kind of paper of an occasion, how it stands, where it lies and who has it. */
export function PaperDrawer(props: {
  /** Null while closed. */
  readonly of: ProcessPapers | null;
  readonly unitName: string;
  /** Null for those who only look. */
  readonly actions: PaperActions | null;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { of, actions } = props;
  return (
    <Drawer
      open={of !== null}
      title={of === null ? '' : `${props.unitName} · ${occasionWords(of, t)}`}
      size={760}
      onClose={props.onClose}
      destroyOnHidden
    >
      {of === null ? null : (
        <>
          <p className="soft">
            {t('papers.complete', { percent: of.percent })} ·{' '}
            {t('papers.heldOf', { held: of.held, needed: of.needed })}
          </p>
          <table className="plain-table paper-table">
            <thead>
              <tr>
                <th scope="col">{t('papers.kindName')}</th>
                <th scope="col">{t('papers.standing')}</th>
                {actions === null ? null : <th scope="col">{t('archives.actions')}</th>}
              </tr>
            </thead>
            <tbody>
              {of.papers.map((paper) => (
                <tr key={paper.kindId}>
                  <td>
                    {paper.name}{' '}
                    {paper.required ? null : <span className="soft">{t('papers.optional')}</span>}
                  </td>
                  <td>
                    <Standing paper={paper} />
                  </td>
                  {actions === null ? null : (
                    <td>
                      <span className="row-actions">
                        <Actions paper={paper} actions={actions} />
                      </span>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Drawer>
  );
}

function Actions({ paper, actions }: { readonly paper: HouseholdPaper; readonly actions: PaperActions }) {
  const t = useText();
  if (paper.loan !== null) {
    return (
      <Button type="link" onClick={() => actions.onTakeBack(paper)}>
        {t('papers.takeBack')}
      </Button>
    );
  }
  return (
    <>
      <Button type="link" onClick={() => actions.onNote(paper)}>
        {t('papers.note')}
      </Button>
      {paper.standing === 'paper' ? (
        <Button type="link" onClick={() => actions.onLend(paper)}>
          {t('papers.lend')}
        </Button>
      ) : null}
      <Button type="link" onClick={() => actions.onAddFile(paper)}>
        {t('documents.add')}
      </Button>
    </>
  );
}

function Standing({ paper }: { readonly paper: HouseholdPaper }) {
  const t = useText();
  const { loan } = paper;
  return (
    <span className="paper-standing">
      {paper.missing ? (
        <Tag variant="filled" color="red">
          {t('papers.isMissing')}
        </Tag>
      ) : null}
      <span>{standingWords(paper, t)}</span>
      {loan === null ? null : (
        <Tag variant="filled" color={loan.overdue ? 'red' : 'orange'}>
          {t('papers.lentTo', { borrower: loan.borrower, dueOn: loan.dueOn })}
        </Tag>
      )}
    </span>
  );
}

function standingWords({ files, standing, box, shelf, reason }: HouseholdPaper, t: Text): string {
  const place = box === '' && shelf === '' ? '' : t('papers.place', { box: box || '—', shelf: shelf || '—' });
  return [
    files === 0 ? '' : t('papers.hasFiles', { count: files }),
    standing === 'none' ? '' : t(`paperStanding.${standing}`),
    place,
    reason,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
