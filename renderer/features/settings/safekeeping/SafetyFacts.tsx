import type { ReactNode } from 'react';
import type { SafetyTone as Tone } from '../../../../shared/features/safekeeping/safety-words.ts';
import { formatBytes, formatCount, formatInstant } from '../../../app/format.ts';
import { type Text, useText } from '../../../app/texts.ts';
import { SafetyTone } from '../../../components/SafetyTone.tsx';
import type { Safety, SecondTargetState } from './safety.ts';

/** Digits of the audit head that tell one from another and can still be read aloud. */
const HEAD_DIGITS = 16;

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly tone: Tone;
  readonly state: string;
  readonly note: ReactNode;
}

/** Newest backup, second copies, practised restore, free space: each with its state in words. */
export function SafetyFacts({ safety }: { readonly safety: Safety }) {
  const t = useText();
  return (
    <ul className="safety-facts">
      {[newestFact(safety, t), targetFact(safety, t), drillFact(safety, t), freeFact(safety, t)].map(
        ({ name, value, tone, state, note }) => (
          <li key={name} className="safety-fact">
            <span className="safety-fact-name">{name}</span>
            <span className="safety-fact-value">{value}</span>
            <SafetyTone tone={tone}>{state}</SafetyTone>
            <span className="safety-fact-note">{note}</span>
          </li>
        ),
      )}
    </ul>
  );
}

function newestFact({ lastBackup, warnings }: Safety, t: Text): Fact {
  const tone = warnings.includes('noBackup') ? 'danger' : warnings.includes('backupOld') ? 'caution' : 'safe';
  return {
    name: t('safety.newest'),
    value:
      lastBackup === null || lastBackup.madeAt === null ? t('safety.none') : formatInstant(lastBackup.madeAt),
    tone,
    state: t(`safety.tone.${tone}`),
    note:
      lastBackup === null
        ? ''
        : t('safety.newestNote', {
            sequence: formatCount(lastBackup.sequence),
            size: formatBytes(lastBackup.bytes),
          }),
  };
}

function targetFact({ secondTarget, warnings }: Safety, t: Text): Fact {
  if (secondTarget === null) {
    return {
      name: t('safety.target'),
      value: t('safety.target.none'),
      tone: 'caution',
      state: t('safety.tone.caution'),
      note: '',
    };
  }
  const doubtful = warnings.includes('secondTargetOverdue') || warnings.includes('secondTargetBad');
  const ready = secondTarget.state === 'ready' && !doubtful;
  return {
    name: t('safety.target'),
    value: targetAge(secondTarget, t),
    tone: ready ? 'safe' : 'caution',
    state: t(`safety.target.state.${secondTarget.state}`),
    note: secondTarget.folder,
  };
}

function targetAge({ lastCopyAt, daysWithout }: SecondTargetState, t: Text): string {
  if (lastCopyAt === null) return t('safety.target.never');
  return daysWithout === 0 ? t('safety.target.today') : t('safety.target.days', { days: daysWithout });
}

function drillFact({ lastDrill, warnings }: Safety, t: Text): Fact {
  if (lastDrill === null) {
    return {
      name: t('safety.drill'),
      value: t('safety.none'),
      tone: 'caution',
      state: t('safety.tone.caution'),
      note: '',
    };
  }
  const passed = lastDrill.problem === 'none';
  return {
    name: t('safety.drill'),
    value: formatInstant(lastDrill.at),
    tone: passed ? (warnings.includes('drillOverdue') ? 'caution' : 'safe') : 'danger',
    state: t(passed ? 'safety.drill.passed' : 'safety.drill.failed'),
    note: t('safety.drill.certificate', {
      time: lastDrill.backupMadeAt === null ? lastDrill.backupName : formatInstant(lastDrill.backupMadeAt),
      rows: formatCount(lastDrill.rows),
      head: lastDrill.auditHead.slice(0, HEAD_DIGITS),
    }),
  };
}

function freeFact({ freeBytes, warnings }: Safety, t: Text): Fact {
  const low = warnings.includes('diskNearlyFull');
  return {
    name: t('safety.free'),
    value: freeBytes === null ? t('safety.free.unknown') : formatBytes(freeBytes),
    tone: low ? 'danger' : freeBytes === null ? 'caution' : 'safe',
    state: low ? t('safety.free.low') : t(freeBytes === null ? 'safety.tone.caution' : 'safety.free.enough'),
    note: '',
  };
}
