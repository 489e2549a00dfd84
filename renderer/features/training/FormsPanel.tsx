import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { AppraisalForm } from '../../../shared/features/training/appraisal.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { FormItemsDialog } from './FormItemsDialog.tsx';

/** 考核表: what people of some posts are appraised by. */
export const FormsPanel = observer(function FormsPanel() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const forms = useLoaded(() => api.training.forms(), [api]);
  const [edited, setEdited] = useState<AppraisalForm | 'new' | null>(null);
  const add = (): void => setEdited('new');
  useShortcuts(mayChange ? [{ keys: 'Alt+N', does: 'appraisal.addForm', run: add } as const] : []);
  const button = mayChange ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
      {t('appraisal.addForm')} <kbd>Alt+N</kbd>
    </Button>
  ) : null;
  return (
    <div className="staff-scroll">
      <LoadedView of={forms}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('appraisal.noForm')} text={t('appraisal.noFormText')} action={button} />
          ) : (
            <section className="panel">
              <div className="panel-head">
                <h2 className="panel-title">{t('appraisal.part.forms')}</h2>
                {button}
              </div>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{t('appraisal.form')}</th>
                    <th scope="col">{t('appraisal.posts')}</th>
                    <th scope="col">{t('appraisal.items')}</th>
                    <th scope="col">{t('training.stateLabel')}</th>
                    <th scope="col" aria-label={t('employees.actions')} />
                  </tr>
                </thead>
                <tbody>
                  {list.map((form) => (
                    <tr key={form.id}>
                      <td>{form.name}</td>
                      <td>{form.posts}</td>
                      <td>
                        {[
                          ...form.items.map(({ name, weight }) => `${name} ${weight}%`),
                          ...(form.planWeight === 0 ? [] : [`${t('appraisal.plan')} ${form.planWeight}%`]),
                        ].join(t('archives.valueSeparator'))}
                      </td>
                      <td>
                        <Tag variant="filled" color={form.active ? 'green' : 'default'}>
                          {t(form.active ? 'employees.inUse' : 'employees.outOfUse')}
                        </Tag>
                      </td>
                      <td>
                        {mayChange ? (
                          <div className="staff-actions">
                            <Button
                              size="small"
                              aria-label={`${t('action.edit')} ${form.name}`}
                              onClick={() => setEdited(form)}
                            >
                              {t('action.edit')}
                            </Button>
                          </div>
                        ) : null}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </LoadedView>
      <FormItemsDialog
        edited={edited}
        onClose={() => setEdited(null)}
        onSaved={({ name }) => {
          setEdited(null);
          forms.reload();
          notices.succeed('appraisal.formSaved', { name });
        }}
      />
    </div>
  );
});
