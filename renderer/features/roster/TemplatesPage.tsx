import { App, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { Assignment } from '../../../shared/features/roster/roster.ts';
import type { RosterTemplate } from '../../../shared/features/roster/roster-template.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Months and sequences that were kept to be used again. */
export const TemplatesPage = observer(function TemplatesPage() {
  const api = useApi();
  const { modal } = App.useApp();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(
    async () => ({ templates: await api.roster.templates(), kinds: await api.roster.shiftKinds() }),
    [api],
  );
  const remove = useAction(async ({ id, name, version }: RosterTemplate) => {
    const agreed = await modal.confirm({
      title: t('roster.removeTemplate', { name }),
      content: t('roster.removeTemplateText'),
      okText: t('roster.removeTemplateOk'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
    });
    if (!agreed) return;
    await api.roster.removeTemplate({ templateId: id, version });
    loaded.reload();
  });
  return (
    <section className="panel">
      <LoadedView of={loaded}>
        {({ templates, kinds }) => {
          const codes = new Map<Assignment, string>(kinds.map(({ id, code }) => [id, code]));
          const codeOf = (step: Assignment) =>
            step === 'rest' ? REST_SIGN : step === 'empty' ? '-' : (codes.get(step) ?? '');
          return templates.length === 0 ? (
            <EmptyState title={t('roster.noTemplates')} text={t('roster.noTemplatesText')} />
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{t('roster.templateName')}</th>
                  <th>{t('roster.templateKind')}</th>
                  <th className="figure">{t('roster.people')}</th>
                  <th>{t('roster.sequence')}</th>
                  <th aria-label={t('roster.actions')} />
                </tr>
              </thead>
              <tbody>
                {templates.map((template) => (
                  <tr key={template.id}>
                    <td>{template.name}</td>
                    <td>{t(`roster.templateKind.${template.kind}`)}</td>
                    <td className="figure">{template.kind === 'month' ? template.rows.length : ''}</td>
                    <td className="roster-steps">{(template.rows[0] ?? []).map(codeOf).join(' ')}</td>
                    <td>
                      {ROSTER_ROLES.includes(role) ? (
                        <Button type="link" danger onClick={() => void remove.run(template)}>
                          {t('roster.removeTemplateOk')}
                        </Button>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </LoadedView>
    </section>
  );
});
