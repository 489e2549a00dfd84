import { useText } from '../../app/texts.ts';

const PARTS = ['lines', 'fields', 'conditions', 'rows', 'choices', 'tables', 'clauses'] as const;

/** What the signs in a template mean. A message writes single braces, since its own values stand between double ones. */
export function WordsHelp() {
  const t = useText();
  return (
    <ul className="letter-help">
      {PARTS.map((part) => (
        <li key={part}>
          {doubled(t(`letters.help.${part}`))}
          {part === 'conditions' ? <code>{doubled(t('letters.help.conditionsExample'))}</code> : null}
        </li>
      ))}
    </ul>
  );
}

function doubled(text: string): string {
  return text.replace(/\{/gu, '{{').replace(/\}/gu, '}}');
}
