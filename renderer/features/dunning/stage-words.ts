import { isMessageKey, type Text } from '../../app/texts.ts';

/** A stage by its number; of what was done outside the stages, that it was. */
export function stageWords(stage: number | null, t: Text): string {
  const key = `dunning.stage.${stage}`;
  return stage !== null && isMessageKey(key) ? t(key) : t('dunning.stage.none');
}

export const STAGE_NUMBERS = [0, 1, 2, 3, 4, 5, 6] as const;
