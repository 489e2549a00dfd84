import { FileWordOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import { LETTER_KINDS } from '../../../shared/features/letters/letter-kind.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

/** The office’s own templates by kind. */
export const Templates = observer(function Templates() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.letters.listTemplates({ withInactive: true }), [api]);
  return (
    <div className="letter-templates">
      {SUPERVISING_ROLES.includes(role) ? (
        <div className="letter-template-actions">
          <Button icon={<PlusOutlined />} href="#/letters/templates/new">
            {t('letters.newTemplate')}
          </Button>
          <Button icon={<FileWordOutlined />} href="#/letters/templates/word">
            {t('letters.fromWord')}
          </Button>
          <Button href="#/letters/clauses">{t('letters.clauses')}</Button>
        </div>
      ) : (
        <div className="letter-template-actions">
          <p className="soft">{t('letters.templateReadOnly')}</p>
          <Button href="#/letters/clauses">{t('letters.clauses')}</Button>
        </div>
      )}
      <p className="soft">{t('letters.atCounter')}</p>
      <LoadedView of={loaded}>
        {(templates: readonly LetterTemplate[]) =>
          LETTER_KINDS.map((kind) => {
            const own = templates.filter((template) => template.kind === kind);
            return own.length === 0 ? null : (
              <section key={kind} className="panel">
                <h2 className="letter-kind-title">{t(`letterKind.${kind}`)}</h2>
                <ul className="letter-list">
                  {own.map((template) => (
                    <TemplateRow key={template.id} template={template} />
                  ))}
                </ul>
              </section>
            );
          })
        }
      </LoadedView>
    </div>
  );
});

function TemplateRow({ template }: { readonly template: LetterTemplate }) {
  const t = useText();
  const saved = {
    version: template.version,
    name: template.savedBy === '' ? t('letters.templateModel') : template.savedBy,
    at: formatInstant(template.savedAt),
  };
  return (
    <li>
      <a href={`#/letters/templates/${template.id}`}>{template.name}</a>
      <span className="letter-list-subject soft">{t(`letters.language.${template.language}`)}</span>
      {template.active ? null : <Tag>{t('letters.templateOff')}</Tag>}
      <span className="soft">{t('letters.templateSavedBy', saved)}</span>
    </li>
  );
}
