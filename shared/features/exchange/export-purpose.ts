import { paragraphSchema, requiredLineSchema } from '../../domain/text.ts';

/** Whatever leaves the office leaves for a reason and to somebody; both are written down. */
export const exportPurposeShape = {
  reason: paragraphSchema(500).refine((text) => text.length > 0, 'required'),
  receiver: requiredLineSchema(120),
};
