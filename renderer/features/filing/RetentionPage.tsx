import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { RetentionClass } from '../../../shared/features/filing/disposal.contract.ts';
import { RETENTION_NATURES } from '../../../shared/features/filing/retention.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { periodWords } from './ArchiveDialog.tsx';

/** How long each kind of record is kept at least, and where that is from. */
export const RetentionPage = observer(function RetentionPage() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const classes = useLoaded(() => api.filing.retentionClasses(), [api]);
  const [editing, setEditing] = useState<RetentionClass | 'new' | null>(null);
  const mayEdit = SUPERVISING_ROLES.includes(role);
  return (
    <div className="panel filing-scroll">
      <div className="panel-head">
        <p className="soft">{t('retention.note')}</p>
        {mayEdit ? (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEditing('new')}>
            {t('retention.add')}
          </Button>
        ) : null}
      </div>
      <LoadedView of={classes}>
        {(list) => <ClassTable classes={list} onEdit={mayEdit ? setEditing : null} />}
      </LoadedView>
      <RetentionDialog
        editing={editing}
        onClose={() => setEditing(null)}
        onSaved={({ name }) => {
          setEditing(null);
          notices.succeed('retention.saved', { name });
          classes.reload();
        }}
      />
    </div>
  );
});

function ClassTable(props: {
  readonly classes: readonly RetentionClass[];
  /** Null for those who only look. */
  readonly onEdit: ((retention: RetentionClass) => void) | null;
}) {
  const t = useText();
  const { classes, onEdit } = props;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('filing.code')}</th>
          <th scope="col">{t('retention.name')}</th>
          <th scope="col">{t('filing.period')}</th>
          <th scope="col">{t('retention.nature')}</th>
          <th scope="col">{t('retention.source')}</th>
          <th scope="col">{t('retention.inForce')}</th>
          {onEdit === null ? null : <th scope="col">{t('archives.actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {classes.map((retention) => (
          <tr key={retention.id}>
            <td>
              <code>{retention.code}</code>
            </td>
            <td>{retention.name}</td>
            <td>{periodWords(retention, t)}</td>
            <td>
              <Tag variant="filled">{t(`retentionNature.${retention.nature}`)}</Tag>
            </td>
            <td className="soft">{retention.source}</td>
            <td className="filing-whole">{inForceWords(retention, t)}</td>
            {onEdit === null ? null : (
              <td>
                <Button type="link" onClick={() => onEdit(retention)}>
                  {t('action.edit')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inForceWords({ fromOn, toOn }: RetentionClass, t: Text): string {
  return fromOn === null && toOn === null ? t('retention.always') : `${fromOn ?? ''} – ${toOn ?? ''}`;
}

type Values = Omit<RetentionClass, 'id' | 'version' | 'years' | 'settledYears' | 'fromOn' | 'toOn'> & {
  readonly years?: number | null;
  readonly countsFrom: 'year' | 'settled';
  readonly settledYears?: number | null;
  readonly fromOn?: string | null;
  readonly toOn?: string | null;
};

const BLANK = {
  code: '',
  name: '',
  years: 10,
  settledYears: null,
  nature: 'custom',
  source: '',
  fromOn: null,
  toOn: null,
  position: 1000,
} as const;

function RetentionDialog(props: {
  readonly editing: RetentionClass | 'new' | null;
  readonly onClose: () => void;
  readonly onSaved: (retention: RetentionClass) => void;
}) {
  const { api } = useApp();
  const t = useText();
  const { editing } = props;
  const known = editing === 'new' ? null : editing;
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <FormDialog<Values>
      open={editing !== null}
      title={t(known === null ? 'retention.add' : 'retention.edit')}
      okText={t('action.save')}
      width={560}
      initialValues={{
        ...(known ?? BLANK),
        countsFrom: known === null || known.settledYears === null ? 'year' : 'settled',
      }}
      onClose={props.onClose}
      submit={async ({ years, countsFrom, settledYears, fromOn, toOn, ...values }, options) => {
        const identity = known === null ? {} : { id: known.id, version: known.version };
        const fromSettling = countsFrom === 'settled' ? (settledYears ?? null) : null;
        const given = {
          years: years ?? null,
          settledYears: fromSettling,
          fromOn: fromOn ?? null,
          toOn: toOn ?? null,
        };
        props.onSaved(await api.filing.saveRetentionClass({ ...values, ...given, ...identity }, options));
      }}
    >
      <div className="filing-fields">
        <Form.Item name="code" label={t('filing.code')} rules={[required]}>
          <Input maxLength={6} spellCheck={false} autoFocus />
        </Form.Item>
        <Form.Item name="years" label={t('retention.years')} extra={t('retention.yearsHint')}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
        <Form.Item name="countsFrom" label={t('retention.countsFrom')}>
          <Select
            options={[
              { value: 'year', label: t('retention.fromYear') },
              { value: 'settled', label: t('retention.fromSettling') },
            ]}
          />
        </Form.Item>
        <Form.Item noStyle dependencies={['countsFrom']}>
          {(form) => {
            const fromYear = form.getFieldValue('countsFrom') === 'year';
            return (
              <Form.Item
                name="settledYears"
                label={t('retention.settledYears')}
                extra={t('retention.settledYearsHint')}
                rules={fromYear ? [] : [{ required: true, message: t('invalid.required') }]}
              >
                <InputNumber min={1} max={100} precision={0} disabled={fromYear} />
              </Form.Item>
            );
          }}
        </Form.Item>
        <Form.Item className="filing-wide" name="name" label={t('retention.name')} rules={[required]}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="nature" label={t('retention.nature')}>
          <Select
            options={RETENTION_NATURES.map((value) => ({ value, label: t(`retentionNature.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="position" label={t('papers.position')}>
          <InputNumber min={0} max={100_000} precision={0} />
        </Form.Item>
        <Form.Item className="filing-wide" name="source" label={t('retention.source')} rules={[required]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="fromOn" label={t('retention.fromOn')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="toOn" label={t('retention.toOn')}>
          <DateInput />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
