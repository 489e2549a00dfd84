import type { WorksState as State } from '../../../shared/features/archives/household.ts';
import { useText } from '../../app/texts.ts';

/** How far a fit-out is; most units have none, and then nothing is said. */
export function WorksState({ state }: { readonly state: State }) {
  const t = useText();
  return state === 'none' ? null : <>{t(`worksState.${state}`)}</>;
}
