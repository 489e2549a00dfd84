import { refuse } from '../../../shared/api/api-error.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Word nests some dozens deep; a file that goes further is made to hurt. */
const DEEPEST = 120;
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/uy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface OpenElement extends XmlElement {
  readonly whole: string;
  readonly children: (XmlElement | string)[];
}

/** The root of a whole XML part. A document type could make text out of nothing, so a part with one is refused. */
export function readXml(source: string): XmlElement {
  const text = source.replace(/^\uFEFF/u, '');
  const top: OpenElement = { name: '', whole: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next === -1 ? text.length : next);
    if (words !== '') open.at(-1)?.children.push(decoded(words));
    if (next === -1) break;
    TOKEN.lastIndex = next;
    const match = TOKEN.exec(text);
    if (match === null) throw refuse('wordFileDamaged');
    at = TOKEN.lastIndex;
    const [, cdata, slash, whole, attributes = '', empty] = match;
    if (cdata !== undefined) open.at(-1)?.children.push(cdata);
    if (whole === undefined) continue;
    if (slash === '/') {
      if (open.length === 1 || open.pop()?.whole !== whole) throw refuse('wordFileDamaged');
      continue;
    }
    const element = { name: localName(whole), whole, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (empty === '/') continue;
    if (open.length > DEEPEST) throw refuse('wordFileDamaged');
    open.push(element);
  }
  const [root, ...more] = top.children.filter((child) => typeof child !== 'string');
  if (open.length > 1 || root === undefined || more.length > 0) throw refuse('wordFileDamaged');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(localName(name), decoded(double ?? single ?? ''));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (_whole, hex, decimal, name) => {
    if (name !== undefined) {
      const known = NAMED[String(name)];
      if (known === undefined) throw refuse('wordFileDamaged');
      return known;
    }
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
  });
}

export function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : elementsOf(parent).find((child) => child.name === name);
}

/** Every element of that name within, however deep. */
export function* withinOf(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    yield* withinOf(child, name);
  }
}

export function textOf(parent: XmlElement): string {
  return parent.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
