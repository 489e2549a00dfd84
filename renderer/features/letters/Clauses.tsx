import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LetterClause } from '../../../shared/features/letters/letter-clause.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** The office’s passages that templates and letters call by name. */
export const Clauses = observer(function Clauses() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.letters.listClauses({ withInactive: true }), [api]);
  const mayChange = SUPERVISING_ROLES.includes(role);
  return (
    <>
      <PageHeader
        up="letters/templates"
        title={t('letters.clauses')}
        actions={
          mayChange ? (
            <Button type="primary" icon={<PlusOutlined />} href="#/letters/clauses/new">
              {t('letters.newClause')}
            </Button>
          ) : null
        }
      />
      <div className="letter-templates">
        <p className="soft">{t(mayChange ? 'letters.clausesNote' : 'letters.clauseReadOnly')}</p>
        <LoadedView of={loaded}>
          {(clauses: readonly LetterClause[]) =>
            clauses.length === 0 ? (
              <EmptyState title={t('letters.noClauses')} text={t('letters.clausesNote')} />
            ) : (
              <section className="panel">
                <ul className="letter-list">
                  {clauses.map((clause) => (
                    <ClauseRow key={clause.id} clause={clause} />
                  ))}
                </ul>
              </section>
            )
          }
        </LoadedView>
      </div>
    </>
  );
});

function ClauseRow({ clause }: { readonly clause: LetterClause }) {
  const t = useText();
  const { version, savedBy: name, savedAt } = clause;
  return (
    <li>
      <a href={`#/letters/clauses/${clause.id}`}>{clause.name}</a>
      <span className="letter-list-subject soft">{clause.body}</span>
      {clause.active ? null : <Tag>{t('letters.templateOff')}</Tag>}
      <span className="soft">
        {t('letters.templateSavedBy', { version, name, at: formatInstant(savedAt) })}
      </span>
    </li>
  );
}
