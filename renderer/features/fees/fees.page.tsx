import type { ComponentType } from 'react';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { feeParts } from '../../app/fee-parts.tsx';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { Arrears } from './Arrears.tsx';
import { BillingRuns } from './BillingRuns.tsx';
import { BillingWizard } from './BillingWizard.tsx';
import { Bills } from './Bills.tsx';
import { Counter } from './Counter.tsx';
import { Discounts } from './Discounts.tsx';
import { FeeItemPage } from './FeeItemPage.tsx';
import { FeeItems } from './FeeItems.tsx';
import { FeeSettings } from './FeeSettings.tsx';
import { Prepaid } from './Prepaid.tsx';
import { ReceiptPage } from './ReceiptPage.tsx';
import { ReceiptsPart } from './ReceiptsPart.tsx';
import { Reductions } from './Reductions.tsx';
import { RunPage } from './RunPage.tsx';
import { TakePayment } from './TakePayment.tsx';

interface Part {
  readonly name: string;
  readonly label: MessageKey;
  readonly component: ComponentType<{ readonly query: ReadonlyMap<string, string> }>;
}

const PARTS: readonly Part[] = [
  { name: 'counter', label: 'fees.counter', component: Counter },
  { name: 'bills', label: 'fees.bills', component: Bills },
  { name: 'arrears', label: 'fees.arrears', component: Arrears },
  { name: 'receipts', label: 'fees.receipts', component: ReceiptsPart },
  { name: 'prepaid', label: 'fees.prepaid', component: Prepaid },
  { name: 'discounts', label: 'fees.discounts', component: Discounts },
  { name: 'reductions', label: 'fees.reductions', component: Reductions },
  { name: 'items', label: 'fees.items', component: FeeItems },
  { name: 'settings', label: 'fees.settings', component: FeeSettings },
];

/** What the office charges, bills, takes and is owed. */
export function FeesPage({ path, query }: PageProps) {
  const t = useText();
  const [name = 'counter', detail] = path;
  const id = Number(detail);
  const known = detail !== undefined && Number.isSafeInteger(id);
  if (known && name === 'take') return <TakePayment key={id} unitId={id} query={query} />;
  if (known && name === 'receipts') return <ReceiptPage key={id} receiptId={id} />;
  if (known && name === 'runs') return <RunPage key={id} runId={id} />;
  if (known && name === 'items') return <FeeItemPage key={id} itemId={id} />;
  if (name === 'runs') return <BillingRuns />;
  if (name === 'bills' && detail === 'new')
    return <BillingWizard key={query.get('unit') ?? ''} query={query} />;
  const kept = feeParts.find((each) => each.name === name);
  if (kept?.headsItself === true && detail !== undefined)
    return <kept.page path={path.slice(1)} query={query} />;
  const part = PARTS.find((each) => each.name === name) ?? PARTS[0];
  if (part === undefined) return null;
  const Component = part.component;
  return (
    <>
      <PageHeader title={t('fees.title')} />
      <SubNavigation
        label={t('fees.title')}
        current={`fees/${kept?.name ?? part.name}`}
        places={[...PARTS, ...feeParts].map((each) => ({
          address: `fees/${each.name}`,
          label: t(each.label),
        }))}
      />
      {kept === undefined ? <Component query={query} /> : <kept.page path={path.slice(1)} query={query} />}
    </>
  );
}
