import { KindSettings } from './KindSettings.tsx';
import { LetterSettingsForm } from './LetterSettingsForm.tsx';

/** What holds for all letters, then for each kind. */
export function LetterSettingsPage() {
  return (
    <div className="letter-settings">
      <LetterSettingsForm />
      <KindSettings />
    </div>
  );
}
