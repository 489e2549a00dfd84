import { config } from 'zod';
import { PDF_WORKER } from './pdf-files.ts';

/** What the page's content security policy asks for wherever text would become markup. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string) => string | null;
      readonly createScriptURL?: (address: string) => string | null;
    },
  ) => { readonly createHTML: (text: string) => string };
}

// Without this zod looks whether it may compile code, which the policy forbids and the browser reports.
config({ jitless: true });

const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedTypes };

// Components fill their style elements this way; a style sheet has no markup, and whatever has some is refused.
// The one script that runs beside the page is the program's own reader of PDF files.
trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
  createScriptURL: (address) => (address === PDF_WORKER ? address : null),
});

const documents = trustedTypes?.createPolicy('document', { createHTML: (text) => text });

/** Lets a rendered document into its preview frame, which runs no script; its texts are escaped by the rendering. */
export function documentHtml(html: string): string {
  return documents?.createHTML(html) ?? html;
}
