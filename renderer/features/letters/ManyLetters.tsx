import { Alert, App, Button, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LetterField, LetterTemplate } from '../../../shared/features/letters/letter.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid, type GridSelection } from '../../components/DataGrid.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { fieldLabel } from './ComposerForm.tsx';
import { householdColumns } from './many-letters.columns.ts';
import { type Merged, useDeliveredFile } from './use-delivered-file.ts';

type Values = Readonly<Record<string, string>>;
interface Issued {
  readonly ids: number[];
  readonly firstNumber: string;
  readonly lastNumber: string;
}

/** One letter to each of many households, numbered in room order and taken as one file. */
export const ManyLetters = observer(function ManyLetters() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.letters.listTemplates({}), [api]);
  if (!SUPERVISING_ROLES.includes(role)) return <Alert type="info" title={t('letters.cannotIssue')} />;
  return (
    <LoadedView of={loaded}>
      {(templates: readonly LetterTemplate[]) => (
        <Run templates={templates.filter(({ kind }) => LETTER_KIND_FACTS[kind].to === 'unit')} />
      )}
    </LoadedView>
  );
});

function Run({ templates }: { readonly templates: readonly LetterTemplate[] }) {
  const { api, notices } = useApp();
  const { modal } = App.useApp();
  const t = useText();
  const delivered = useDeliveredFile();
  const language = useLanguage();
  const [template, setTemplate] = useState(
    () => templates.find((each) => each.language === language) ?? templates[0],
  );
  const [values, setValues] = useState<Values>({});
  const [blocked, setBlocked] = useState<readonly { unitName: string; missing: readonly string[] }[]>([]);
  const issuing = useJob<Issued>();
  const merging = useJob<Merged>();

  const issue = useAction(async (selection: GridSelection) => {
    if (template === undefined) return;
    const unitIds = selection.ids.map(Number);
    const input = { templateId: template.id, unitIds, values };
    const check = await api.letters.checkMany(input);
    setBlocked(check.blocked);
    if (check.blocked.length > 0) return;
    const sure = await modal.confirm({
      title: t('letters.manyAsk', { count: formatCount(unitIds.length), template: template.name }),
      content: t('letters.issueNote'),
      okText: t('letters.issue'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await issuing.run(
      () => api.letters.issueMany(input),
      ({ ids, firstNumber, lastNumber }) => {
        selection.clear();
        notices.succeed('letters.manyDone', {
          count: formatCount(ids.length),
          first: firstNumber,
          last: lastNumber,
        });
        void merging.run(
          () => api.letters.deliverMerged({ ids }),
          ({ delivery }) => delivered(delivery),
        );
      },
    );
  });

  if (template === undefined) return <Alert type="info" title={t('letters.noTemplate')} />;
  return (
    <div className="letter-many">
      <section className="panel letter-many-form">
        <h2 className="letter-kind-title">{t('letters.manyChoose')}</h2>
        <Form layout="vertical" requiredMark={false} component="div">
          <Form.Item label={t('letters.template')}>
            <Select<number>
              aria-label={t('letters.template')}
              value={template.id}
              options={templates.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => setTemplate(templates.find((each) => each.id === id))}
            />
          </Form.Item>
          <CommonFields template={template} values={values} onChange={setValues} />
        </Form>
      </section>
      <section className="letter-many-units">
        <h2 className="letter-kind-title">{t('letters.manyUnits')}</h2>
        <p className="letter-note">{t('letters.manyUnitsNote')}</p>
        {blocked.length === 0 ? null : (
          <Alert
            type="warning"
            showIcon
            title={t('letters.manyBlocked', {
              count: formatCount(blocked.length),
              units: blocked
                .slice(0, 8)
                .map(
                  (each) =>
                    `${each.unitName}（${each.missing.map((name) => fieldLabel(name, t)).join(t('letters.listComma'))}）`,
                )
                .join('；'),
            })}
          />
        )}
        <DataGrid
          name="letters.many"
          title="letters.many"
          columns={householdColumns}
          load={api.archives.listUnits}
          rowId={(row) => row.id}
          exportAs="units"
          empty={{ title: 'archives.unitsEmpty', text: 'archives.unitsEmptyText' }}
          selectionActions={(selection) => (
            <Button type="primary" loading={issue.busy} onClick={() => void issue.run(selection)}>
              {t('letters.manyIssue', { count: formatCount(selection.ids.length) })}
            </Button>
          )}
        />
      </section>
      <JobProgress job={issuing} title={t('letters.manyRunning')} />
      <JobProgress job={merging} title={t('letters.manyMerging')} />
    </div>
  );
}

/** What is typed once for all; what differs from household to household is filled in for each. */
function CommonFields(props: {
  readonly template: LetterTemplate;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}) {
  const { template, values, onChange } = props;
  const api = useApi();
  const t = useText();
  const [fields, setFields] = useState<readonly LetterField[]>([]);
  const look = useAction(async (of: LetterTemplate) => {
    const { kind, language, body } = of;
    const preview = await api.letters.preview({ kind, language, body, unitId: null, values: {} });
    setFields(preview.fields.filter((field) => field.source === 'typed'));
  });
  const { run } = look;
  useEffect(() => {
    void run(template);
    // Asked again only for another template.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [template]);
  return fields.map((field) => {
    const id = `letter-many-${field.name}`;
    const value = Object.hasOwn(values, field.name) ? (values[field.name] ?? '') : '';
    const change = (text: string): void => onChange({ ...values, [field.name]: text });
    return (
      <Form.Item key={field.name} label={fieldLabel(field.name, t)} htmlFor={id}>
        {field.input === 'date' ? (
          <DateInput id={id} value={value === '' ? null : value} onChange={(date) => change(date ?? '')} />
        ) : (
          <Input.TextArea
            id={id}
            className="letter-lines"
            rows={field.input === 'lines' ? 2 : 1}
            maxLength={4000}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Form.Item>
    );
  });
}
