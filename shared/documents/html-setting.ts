import type { PageFormat } from './page-format.ts';

/** What a block is set in. */
export interface HtmlSetting {
  readonly format: PageFormat;
  /** Words of the section’s letterhead. */
  readonly letterhead: string;
  readonly lengths: LengthClasses;
}

/** Gives each distinct declaration a class of its own. */
export class LengthClasses {
  readonly #names = new Map<string, string>();

  of(declaration: string): string {
    const known = this.#names.get(declaration);
    if (known !== undefined) return known;
    const name = `v${this.#names.size}`;
    this.#names.set(declaration, name);
    return name;
  }

  rules(): string {
    return [...this.#names]
      .map(([declaration, name]) => `section .${name}.${name}{${declaration}}`)
      .join('\n');
  }
}

export function mm(value: number): string {
  return `${Math.round(value * 1000) / 1000}mm`;
}

export function pt(value: number): string {
  return `${Math.round(value * 1000) / 1000}pt`;
}
