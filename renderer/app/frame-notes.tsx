import { lazy, Suspense } from 'react';

/** What slices tell whoever is signed in above every page, in their order. A slice adds its own here and nowhere else. */
const NOTES = [
  lazy(async () => ({
    default: (await import('../features/handover/DutyNote.tsx')).DutyNote,
  })),
] as const;

/** Notes come after the page itself, which never waits for them. */
export function FrameNotes() {
  return (
    <Suspense fallback={null}>
      {NOTES.map((Note, index) => (
        <Note key={index} />
      ))}
    </Suspense>
  );
}
