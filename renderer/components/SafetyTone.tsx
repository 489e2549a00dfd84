import { CheckCircleFilled, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { SafetyTone as Tone } from '../../shared/features/safekeeping/safety-words.ts';

const ICONS: Readonly<Record<Tone, ReactNode>> = {
  safe: <CheckCircleFilled aria-hidden="true" />,
  caution: <ExclamationCircleFilled aria-hidden="true" />,
  danger: <WarningFilled aria-hidden="true" />,
};

/** A state in words with a mark of its own shape; the colour only repeats what they say. */
export function SafetyTone({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className="safety-tone" data-tone={tone}>
      {ICONS[tone]} {children}
    </span>
  );
}
