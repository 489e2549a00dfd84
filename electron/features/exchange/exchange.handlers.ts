import type { exchangeContract } from '../../../shared/features/exchange/exchange.contract.ts';
import type { HandlersOf } from '../../office/context.ts';

export function createExchangeHandlers(): HandlersOf<typeof exchangeContract> {
  return {};
}
