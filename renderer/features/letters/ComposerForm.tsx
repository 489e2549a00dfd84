import { Collapse, Form, Input, Select, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import type { LetterField } from '../../../shared/features/letters/letter.ts';
import { isFieldName } from '../../../shared/features/letters/merge-field.ts';
import { type Text, useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import type { ComposerStore } from './composer.store.ts';
import { WordsEditor } from './WordsEditor.tsx';

/** What a field is called on the screen; a letter’s own field is called by its words. */
export function fieldLabel(name: string, t: Text): string {
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

const FieldItem = observer(function FieldItem(props: {
  readonly field: LetterField;
  readonly store: ComposerStore;
}) {
  const { field, store } = props;
  const t = useText();
  const id = `letter-field-${field.name}`;
  const value = Object.hasOwn(store.values, field.name) ? (store.values[field.name] ?? '') : field.filled;
  const change = (text: string): void => store.fillIn(field.name, text);
  const common = { id, value, placeholder: field.filled };
  return (
    <Form.Item
      htmlFor={id}
      label={
        <>
          {fieldLabel(field.name, t)}
          {field.optional ? <span className="letter-optional">{t('letters.optional')}</span> : null}
          {field.own ? <Tag color="orange">?</Tag> : null}
        </>
      }
      {...(field.own ? { extra: t('letters.ownField') } : {})}
    >
      {field.input === 'date' ? (
        <DateInput id={id} value={value === '' ? null : value} onChange={(date) => change(date ?? '')} />
      ) : field.input === 'lines' ? (
        <Input.TextArea
          {...common}
          className="letter-lines"
          rows={2}
          maxLength={4000}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <Input {...common} maxLength={500} onChange={(event) => change(event.target.value)} />
      )}
    </Form.Item>
  );
});
