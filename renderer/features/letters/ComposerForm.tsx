import { Alert, Collapse, Form, Select, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import type { LetterField } from '../../../shared/features/letters/letter.ts';
import { CLAUSE_SIGN, isFieldName } from '../../../shared/features/letters/merge-field.ts';
import { formatMoney } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import type { ComposerStore } from './composer.store.ts';
import { FieldInput } from './FieldInput.tsx';
import { WordsEditor } from './WordsEditor.tsx';

/** What a field is called on the screen; a letter’s own field is called by its words, a clause says that it is one. */
export function fieldLabel(name: string, t: Text): string {
  if (name.startsWith(CLAUSE_SIGN)) return `${t('letters.clauseWord')}${name.slice(CLAUSE_SIGN.length)}`;
  return isFieldName(name) ? t(`letterField.${name}`) : name;
}

/** What a letter needs from the person who writes it; what the office knows is filled in already. */
export const ComposerForm = observer(function ComposerForm({ store }: { readonly store: ComposerStore }) {
  const t = useText();
  const { fields, templates, templateId } = store;
  const asked = fields.filter(
    (field) => field.input !== 'table' && field.name !== 'documentNumber' && field.name !== 'issueDate',
  );
  const typed = asked.filter((field) => field.source === 'typed');
  const known = asked.filter((field) => field.source !== 'typed');
  return (
    <Form layout="vertical" requiredMark={false} component="div" className="letter-form">
      <Rules store={store} />
      <Form.Item label={t('letters.template')}>
        <Select<number>
          value={templateId}
          aria-label={t('letters.template')}
          onChange={(id) => store.chooseTemplate(id)}
          options={templates.map((template) => ({ value: template.id, label: template.name }))}
          notFoundContent={t('letters.noTemplate')}
        />
      </Form.Item>
      {store.toUnit ? (
        <Form.Item label={t('letters.unit')} htmlFor="letter-unit">
          <UnitPicker
            id="letter-unit"
            value={store.unitId}
            chosenTitle={store.unitName}
            autoFocus={store.unitId === null}
            onChange={store.chooseUnit}
          />
        </Form.Item>
      ) : null}
      {typed.map((field) => (
        <FieldItem key={field.name} field={field} store={store} />
      ))}
      <Collapse
        size="small"
        items={[
          {
            key: 'known',
            label: t('letters.byOffice'),
            children: (
              <>
                <p className="letter-note">{t('letters.byOfficeNote')}</p>
                {known.map((field) => (
                  <FieldItem key={field.name} field={field} store={store} />
                ))}
              </>
            ),
          },
          {
            key: 'words',
            label: t('letters.words'),
            children: <WordsEditor id="letter-words" value={store.body} onChange={store.reword} />,
          },
        ]}
      />
    </Form>
  );
});

/** What the kind of letter must tell, must not, or wants to be known; the latter holds nothing back. */
const Rules = observer(function Rules({ store }: { readonly store: ComposerStore }) {
  const t = useText();
  const shown = store.preview.value;
  if (shown === null) return null;
  const named = (names: readonly string[]): { readonly fields: string } => ({
    fields: names.map((name) => fieldLabel(name, t)).join(t('letters.listComma')),
  });
  return (
    <>
      {shown.lacking.length === 0 ? null : (
        <Alert type="error" title={t('letters.lackingFields', named(shown.lacking))} />
      )}
      {shown.ofHousehold.length === 0 ? null : (
        <Alert type="error" title={t('letters.householdFields', named(shown.ofHousehold))} />
      )}
      {shown.owedCents === null || shown.owedCents === 0 ? null : (
        <Alert type="info" title={t('letters.goodsAndArrears', { amount: formatMoney(shown.owedCents) })} />
      )}
    </>
  );
});

const FieldItem = observer(function FieldItem(props: {
  readonly field: LetterField;
  readonly store: ComposerStore;
}) {
  const { field, store } = props;
  const t = useText();
  const id = `letter-field-${field.name}`;
  const value = Object.hasOwn(store.values, field.name) ? (store.values[field.name] ?? '') : field.filled;
  const change = (text: string): void => store.fillIn(field.name, text);
  const label = fieldLabel(field.name, t);
  return (
    <Form.Item
      htmlFor={id}
      label={
        <>
          {label}
          {field.optional ? <span className="letter-optional">{t('letters.optional')}</span> : null}
          {field.own ? <Tag color="orange">?</Tag> : null}
        </>
      }
      {...(field.own ? { extra: t('letters.ownField') } : {})}
    >
      <FieldInput field={field} label={label} id={id} value={value} onChange={change} />
    </Form.Item>
  );
});
