import { lazy, Suspense } from 'react';

/** What other slices tell the cashier at the counter, in their order. A slice adds its own here and nowhere else. */
const NOTES = [
  lazy(async () => ({
    default: (await import('../features/closing/CounterShift.tsx')).CounterShift,
  })),
] as const;

/** Notes come after the counter itself, which never waits for them. */
export function CounterNotes() {
  return (
    <Suspense fallback={null}>
      {NOTES.map((Note, index) => (
        <Note key={index} />
      ))}
    </Suspense>
  );
}
