import { actsContract } from './acts.contract.ts';
import { plansContract } from './plans.contract.ts';

export const dunningContract = { ...actsContract, ...plansContract };
