import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { dateSchema } from '../../../shared/domain/text.ts';
import type { NoticeRow } from '../../../shared/features/notices/notice.ts';
import { MOST_REGISTER_ROWS, registerDocument } from '../../../shared/features/notices/register-document.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

/** 通告發布目錄 of some days as the pages that it will be; of this year until others are asked for. */
export const RegisterSheet = observer(function RegisterSheet(props: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const [days, setDays] = useState({
    from: dateSchema.safeParse(props.query.get('from')).data ?? `${today.slice(0, 4)}-01-01`,
    to: dateSchema.safeParse(props.query.get('to')).data ?? today,
  });
  const { from, to } = days;
  const loaded = useLoaded(
    () =>
      api.notices.register({
        filters: { issuedOn: { kind: 'date', from, to } },
        sort: [{ field: 'issuedOn', direction: 'asc' }],
        limit: MOST_REGISTER_ROWS,
      }),
    [api, from, to],
  );
  return (
    <>
      <PageHeader up="letters/notices/register" title={t('notices.register')} />
      <div className="notice-scroll">
        <div className="notice-question">
          <label htmlFor="register-from">{t('notices.from')}</label>
          <DateInput
            id="register-from"
            allowClear={false}
            value={from}
            max={to}
            onChange={(day) => setDays({ from: day ?? from, to })}
          />
          <label htmlFor="register-to">{t('notices.to')}</label>
          <DateInput
            id="register-to"
            allowClear={false}
            value={to}
            min={from}
            onChange={(day) => setDays({ from, to: day ?? to })}
          />
        </div>
        <LoadedView of={loaded}>
          {({ rows, total }) => <Sheet rows={rows} left={total - rows.length} from={from} to={to} />}
        </LoadedView>
      </div>
    </>
  );
});

function Sheet(props: {
  readonly rows: readonly NoticeRow[];
  readonly left: number;
  readonly from: string;
  readonly to: string;
}) {
  const { rows, left, from, to } = props;
  const api = useApi();
  const { siteName, today } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => registerDocument({ office: siteName, from, to, rows, left, printedOn: today }, language),
    [siteName, from, to, rows, left, today, language],
  );
  return (
    <DocumentSheet document={document} deliver={() => api.notices.deliverRegister({ from, to, language })} />
  );
}
