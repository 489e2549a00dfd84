import { actsContract } from './acts.contract.ts';
import { linesContract } from './lines.contract.ts';
import { plansContract } from './plans.contract.ts';
import { stagesContract } from './stages.contract.ts';

export const dunningContract = { ...actsContract, ...stagesContract, ...plansContract, ...linesContract };
