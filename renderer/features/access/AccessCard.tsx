import type { ReactNode } from 'react';
import { BrandMark } from '../../app/NavigationRail.tsx';
import { showLanguage, useText } from '../../app/texts.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';

/** The calm page around everything that comes before the office: one card, the product's name, the language. */
export function AccessCard(props: {
  readonly title: string;
  readonly text?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const t = useText();
  return (
    <div className="access">
      <header className="access-top">
        <span className="access-brand">
          <BrandMark />
          <span>{t('product.name')}</span>
        </span>
        <LanguageSwitch onChoose={showLanguage} />
      </header>
      <main className="access-card" data-wide={props.wide ?? false}>
        <h1>{props.title}</h1>
        {props.text === undefined ? null : <p className="access-text">{props.text}</p>}
        {props.children}
      </main>
    </div>
  );
}
