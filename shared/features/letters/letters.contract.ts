import { deliveriesContract } from './deliveries.contract.ts';
import { letterDeskContract } from './letter-desk.contract.ts';
import { letterFilesContract } from './letter-files.contract.ts';
import { letterKindsContract } from './letter-kinds.contract.ts';
import { letterLifeContract } from './letter-life.contract.ts';
import { letterPrintContract } from './letter-print.contract.ts';
import { letterRunsContract } from './letter-runs.contract.ts';
import { letterTemplatesContract } from './letter-templates.contract.ts';
import { sealUsesContract } from './seal-uses.contract.ts';

export const lettersContract = {
  ...letterDeskContract,
  ...letterLifeContract,
  ...letterRunsContract,
  ...deliveriesContract,
  ...letterFilesContract,
  ...letterKindsContract,
  ...letterPrintContract,
  ...sealUsesContract,
  ...letterTemplatesContract,
};
