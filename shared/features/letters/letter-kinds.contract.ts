import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, SUPERVISING_ROLES } from '../../domain/role.ts';
import { letterKindSettingsSchema } from './letter-kind-settings.ts';

export const letterKindsContract = {
  kinds: operation({
    summary: 'Each kind’s number, page, approval chain, ways of delivery, validity, retention and printing',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(letterKindSettingsSchema),
  }),
  saveKind: operation({
    summary:
      'Changes the settings of one kind; its number pattern holds for every kind of its series, and letters already signed keep theirs',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: letterKindSettingsSchema,
    output: z.array(letterKindSettingsSchema),
  }),
};
