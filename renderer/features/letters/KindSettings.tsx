import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import type { LetterKindSettings } from '../../../shared/features/letters/letter-kind-settings.ts';
import { formatLetterNumber } from '../../../shared/features/letters/letter-number.ts';
import { useApi, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { KindDialog } from './KindDialog.tsx';

/** How each kind is numbered, set, agreed to, delivered, kept and printed. */
export const KindSettings = observer(function KindSettings() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const loaded = useLoaded(() => api.letters.kinds(), [api]);
  const retention = useLoaded(() => api.filing.retentionClasses(), [api]);
  const [changing, setChanging] = useState<LetterKindSettings | null>(null);
  const mayChange = SUPERVISING_ROLES.includes(role);
  return (
    <section className="panel letter-kinds">
      <h2 className="panel-title">{t('letters.kinds')}</h2>
      <p className="letter-note">{t(mayChange ? 'letters.kindsNote' : 'letters.settingsReadOnly')}</p>
      <LoadedView of={loaded}>
        {(kinds: readonly LetterKindSettings[]) => (
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('letters.kind')}</th>
                <th>{t('letters.number')}</th>
                <th>{t('letters.chain')}</th>
                <th>{t('letters.deliveryWays')}</th>
                <th>{t('letters.retention')}</th>
                <th aria-label={t('action.edit')} />
              </tr>
            </thead>
            <tbody>
              {kinds.map((each) => (
                <KindRow
                  key={each.kind}
                  settings={each}
                  keep={
                    retention.loadable.value?.find(({ code }) => code === each.retentionCode)?.name ??
                    each.retentionCode
                  }
                  onChange={mayChange ? () => setChanging(each) : null}
                />
              ))}
            </tbody>
          </table>
        )}
      </LoadedView>
      <p className="letter-note">{t('letters.kindsAtCounter')}</p>
      <KindDialog
        settings={changing}
        onClose={() => setChanging(null)}
        onDone={() => {
          setChanging(null);
          loaded.reload();
        }}
      />
    </section>
  );
});

function KindRow(props: {
  readonly settings: LetterKindSettings;
  /** What its retention period is called. */
  readonly keep: string;
  readonly onChange: (() => void) | null;
}) {
  const { settings, keep, onChange } = props;
  const { today } = useOffice();
  const t = useText();
  const { series: code } = LETTER_KIND_FACTS[settings.kind];
  const comma = t('letters.listComma');
  return (
    <tr>
      <td>{t(`letterKind.${settings.kind}`)}</td>
      <td>
        {settings.numbered
          ? formatLetterNumber(settings.numberPattern, { code, issuedOn: today, sequence: 1 })
          : t('letters.unnumbered')}
      </td>
      <td>
        {settings.chain.map((step) => t(`chainStep.${step}`)).join(' → ')}
        {settings.urgent ? <span className="soft"> · {t('letters.urgentAllowed')}</span> : null}
        {settings.sealed ? <span className="soft"> · {t('letters.sealedShort')}</span> : null}
      </td>
      <td>{settings.deliveries.map((method) => t(`deliveryMethod.${method}`)).join(comma)}</td>
      <td>{keep}</td>
      <td>
        {onChange === null ? null : (
          <Button size="small" onClick={onChange}>
            {t('action.edit')}
          </Button>
        )}
      </td>
    </tr>
  );
}
