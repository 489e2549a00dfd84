import type { ReactNode } from 'react';
import { formatPrice } from '../app/format.ts';
import { ScaledInput, type ScaledInputProps } from './ScaledInput.tsx';

/** A unit price in yuan; its value is in ten-thousandths of one. */
export function PriceInput({ unit, ...props }: ScaledInputProps & { readonly unit: ReactNode }) {
  return <ScaledInput {...props} places={4} write={formatPrice} unit={unit} />;
}
