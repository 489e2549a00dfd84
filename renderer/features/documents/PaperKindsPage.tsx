import './documents.css';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { PAPER_PROCESSES } from '../../../shared/features/documents/document.ts';
import type { DocumentKind } from '../../../shared/features/documents/documents.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PaperKindDialog } from './PaperKindDialog.tsx';

/** What each occasion asks for; those who supervise change it. */
export const PaperKindsPage = observer(function PaperKindsPage() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const kinds = useLoaded(() => api.documents.kinds(), [api]);
  const [editing, setEditing] = useState<DocumentKind | 'new' | null>(null);
  const known = kinds.loadable.value?.find((kind) => editing !== 'new' && kind.id === editing?.id);
  const mayEdit = SUPERVISING_ROLES.includes(role);
  return (
    <div className="paper-kinds">
      <div className="panel-head">
        <p className="soft">{t('papers.kindsNote')}</p>
        {mayEdit ? (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
            {t('papers.addKind')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={kinds}>
        {(list) =>
          PAPER_PROCESSES.map((process) => (
            <section key={process} className="panel">
              <h2 className="panel-title">{t(`paperProcess.${process}`)}</h2>
              <KindTable
                kinds={list.filter((kind) => kind.process === process)}
                onEdit={mayEdit ? setEditing : null}
              />
            </section>
          ))
        }
      </LoadedView>
      <PaperKindDialog
        editing={known ?? editing}
        onStale={kinds.reload}
        onClose={() => setEditing(null)}
        onSaved={({ name }) => {
          setEditing(null);
          notices.succeed('papers.kindSaved', { name });
          kinds.reload();
        }}
      />
    </div>
  );
});

function KindTable(props: {
  readonly kinds: readonly DocumentKind[];
  /** Null for those who only look. */
  readonly onEdit: ((kind: DocumentKind) => void) | null;
}) {
  const t = useText();
  const { kinds, onEdit } = props;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('papers.code')}</th>
          <th scope="col">{t('papers.name')}</th>
          <th scope="col">{t('papers.required')}</th>
          <th scope="col">{t('papers.identity')}</th>
          <th scope="col">{t('papers.active')}</th>
          {onEdit === null ? null : <th scope="col">{t('archives.actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.id} data-inactive={!kind.active}>
            <td>
              <code>{kind.code}</code>
            </td>
            <td>{kind.name}</td>
            <td>{t(kind.required ? 'archives.yes' : 'archives.no')}</td>
            <td>{t(kind.identity ? 'archives.yes' : 'archives.no')}</td>
            <td>{t(kind.active ? 'archives.yes' : 'archives.no')}</td>
            {onEdit === null ? null : (
              <td>
                <span className="row-actions">
                  <Button type="link" onClick={() => onEdit(kind)}>
                    {t('action.edit')}
                  </Button>
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
