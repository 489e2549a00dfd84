import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import {
  type PersonFields as Fields,
  PERSON_KINDS,
  type personFieldsSchema,
  phoneSchema,
} from '../../../shared/features/archives/household.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { useText } from '../../app/texts.ts';
import { Masked } from '../../components/Masked.tsx';

/** A phone in the form: one on file, of which only the mask is known, or one typed now. */
type PhoneValue = { readonly keep: number } | { readonly phone?: string };

type PhoneEntry = Fields['phones'][number];

export interface PersonValues {
  readonly kind: Fields['kind'];
  readonly name: string;
  readonly honorific: string;
  readonly phones?: readonly PhoneValue[];
  readonly idType: string;
  readonly idNumber?: string;
  readonly email: string;
  readonly mailingAddress: string;
  readonly note: string;
}

export function valuesOfPerson(person: Person | null): PersonValues {
  if (person === null) {
    return {
      kind: 'individual',
      name: '',
      honorific: '',
      phones: [{ phone: '' }],
      idType: '',
      email: '',
      mailingAddress: '',
      note: '',
    };
  }
  const { kind, name, honorific, idType, email, mailingAddress, note } = person;
  return {
    kind,
    name,
    honorific,
    idType,
    email,
    mailingAddress,
    note,
    phones: person.phones.map(({ id }) => ({ keep: id })),
  };
}

/** What the office is told: empty phone lines are none, and an ID number not typed stays as it is. */
export function toPersonFields(values: PersonValues): z.input<typeof personFieldsSchema> {
  const { phones = [], idNumber, ...fields } = values;
  return {
    ...fields,
    phones: phones.flatMap((entry): PhoneEntry[] => {
      if ('keep' in entry) return [entry];
      const phone = entry.phone?.trim() ?? '';
      return phone === '' ? [] : [{ phone }];
    }),
    ...(idNumber === undefined ? {} : { idNumber }),
  };
}

/** The fields of a person, alike wherever one is added or edited. */
export function PersonFields({
  person,
  autoFocus,
}: {
  readonly person: Person | null;
  readonly autoFocus?: boolean;
}) {
  const t = useText();
  const [more, setMore] = useState(person !== null);
  const masks = new Map(person?.phones.map(({ id, masked }) => [id, masked]));
  return (
    <>
      <Form.Item name="kind">
        <Radio.Group
          optionType="button"
          options={PERSON_KINDS.map((value) => ({ value, label: t(`personKind.${value}`) }))}
        />
      </Form.Item>
      <div className="form-row">
        <Form.Item
          name="name"
          label={t('archives.name')}
          className="form-grow"
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={60} autoFocus={autoFocus ?? false} />
        </Form.Item>
        <Form.Item name="honorific" label={t('archives.honorific')}>
          <Input maxLength={20} />
        </Form.Item>
      </div>
      <Form.Item label={t('archives.phones')} className="phone-list">
        <Form.List name="phones">
          {(fields, { add, remove }) => (
            <>
              {fields.map((field) => (
                <div className="phone-line" key={field.key}>
                  <Form.Item noStyle shouldUpdate>
                    {(form) => {
                      const kept: unknown = form.getFieldValue(['phones', field.name, 'keep']);
                      return typeof kept === 'number' ? (
                        <>
                          <Form.Item name={[field.name, 'keep']} hidden>
                            <Input />
                          </Form.Item>
                          <span className="phone-kept">
                            <Masked value={masks.get(kept) ?? ''} />
                          </span>
                        </>
                      ) : (
                        <Form.Item
                          name={[field.name, 'phone']}
                          className="phone-typed"
                          rules={[
                            {
                              validator: (_rule, typed: string | undefined) =>
                                (typed ?? '').trim() === '' || phoneSchema.safeParse(typed).success
                                  ? Promise.resolve()
                                  : Promise.reject(new Error(t('invalid.phone'))),
                            },
                          ]}
                        >
                          <Input inputMode="tel" maxLength={40} aria-label={t('archives.phone')} />
                        </Form.Item>
                      );
                    }}
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('archives.removePhone')}
                    title={t('archives.removePhone')}
                    onClick={() => remove(field.name)}
                  />
                </div>
              ))}
              <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ phone: '' })}>
                {t('archives.addPhone')}
              </Button>
            </>
          )}
        </Form.List>
      </Form.Item>
      {more ? <FurtherFields person={person} /> : null}
      {more ? null : (
        <Button type="link" className="past-toggle" onClick={() => setMore(true)}>
          {t('archives.moreFields')}
        </Button>
      )}
    </>
  );
}

/** What is seldom known or changed at the counter. */
function FurtherFields({ person }: { readonly person: Person | null }) {
  const t = useText();
  return (
    <>
      <div className="form-row">
        <Form.Item name="idType" label={t('archives.idType')}>
          <Input maxLength={20} />
        </Form.Item>
        <IdNumberField person={person} />
      </div>
      <Form.Item name="email" label={t('archives.email')}>
        <Input maxLength={120} inputMode="email" />
      </Form.Item>
      <Form.Item name="mailingAddress" label={t('archives.mailingAddress')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="note" label={t('archives.note')}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}

/** An ID number on file is shown masked until someone chooses to type another. */
function IdNumberField({ person }: { readonly person: Person | null }) {
  const t = useText();
  const kept = person?.idNumber ?? '';
  const [typing, setTyping] = useState(kept === '');
  if (!typing) {
    return (
      <Form.Item label={t('archives.idNumber')} className="form-grow">
        <span className="phone-kept">
          <Masked value={kept} />
        </span>
        <Button type="link" onClick={() => setTyping(true)}>
          {t('archives.changeIdNumber')}
        </Button>
      </Form.Item>
    );
  }
  return (
    <Form.Item label={t('archives.idNumber')} className="form-grow">
      <div className="phone-line">
        <Form.Item name="idNumber" noStyle>
          <Input maxLength={40} spellCheck={false} autoComplete="off" aria-label={t('archives.idNumber')} />
        </Form.Item>
        {kept === '' ? null : (
          <Button type="link" onClick={() => setTyping(false)}>
            {t('archives.keepIdNumber')}
          </Button>
        )}
      </div>
    </Form.Item>
  );
}
