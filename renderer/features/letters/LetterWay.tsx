import { Button, Steps } from 'antd';
import { useState } from 'react';
import type { Letter, LetterStep } from '../../../shared/features/letters/letter.ts';
import { waitingSteps } from '../../../shared/features/letters/letter-approval.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

/** Who has to agree, who has, and every step that the letter took. */
export function LetterWay({ letter }: { readonly letter: Letter }) {
  const t = useText();
  const [comparing, setComparing] = useState(false);
  const waiting = waitingSteps(letter.chain, letter.agreed);
  // What was agreed to stands first, also where the chain does not ask for it any more.
  const way = [...letter.agreed, ...waiting];
  const place = letter.agreed.length;
  return (
    <section className="panel letter-way">
      <h2 className="panel-title">{t('letters.way')}</h2>
      {letter.state === 'review' ? (
        <Steps
          size="small"
          orientation="vertical"
          current={place}
          items={way.map((step, index) => ({
            title: t(`chainStep.${step}`),
            ...(index === place ? { content: t('letters.waitingHere') } : {}),
          }))}
        />
      ) : null}
      <ol className="letter-steps">
        {letter.steps.map((step, index) => (
          <Step key={index} step={step} />
        ))}
      </ol>
      <Button type="link" className="letter-compare" onClick={() => setComparing(true)}>
        {t('letters.versionsOpen')}
      </Button>
      <VersionsDialog letterId={letter.id} open={comparing} onClose={() => setComparing(false)} />
    </section>
  );
}

function Step({ step }: { readonly step: LetterStep }) {
  const t = useText();
  const chain = step.chainStep === null ? '' : ` · ${t(`chainStep.${step.chainStep}`)}`;
  const behalf =
    step.onBehalf === '' ? '' : `（${step.onBehalf}${step.onDay === null ? '' : ` ${step.onDay}`}）`;
  return (
    <li>
      <span>
        {t(`letterAction.${step.action}`)}
        {chain}
        {behalf}
      </span>
      <span className="soft">
        {step.staffName} · {formatInstant(step.madeAt)}
      </span>
      {step.comment === '' ? null : <span className="letter-step-comment">{step.comment}</span>}
    </li>
  );
}
