import type { Api } from '../../../../shared/api/contract.ts';

/** How safe the office is, as the office says it. */
export type Safety = Awaited<ReturnType<Api['safekeeping']['safety']>>;
export type SecondTargetState = NonNullable<Safety['secondTarget']>;
