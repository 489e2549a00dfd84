import { ZipFile } from 'yazl';
import type { Part } from './docx-section.ts';
import { escapeXml, WORD_NAMESPACES, XML_HEADER } from './wordprocessing.ts';

const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Header and footer parts, each kept once whatever the number of sections that use it. */
export class PartList {
  readonly #names = new Map<string, { readonly name: string; readonly part: Part }>();

  readonly nameOf = (part: Part): string => {
    const key = `${part.kind}${part.xml}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known.name;
    const name = `${part.kind}${this.#names.size + 1}`;
    this.#names.set(key, { name, part });
    return name;
  };

  all(): readonly { readonly name: string; readonly part: Part }[] {
    return [...this.#names.values()];
  }
}

/** The same document always makes the same bytes: no time, no random names. */
export async function packDocx(
  content: { readonly title: string; readonly author: string; readonly eastAsianLanguage: string },
  body: Buffer,
  parts: PartList,
): Promise<Uint8Array> {
  const zip = new ZipFile();
  const chunks: Buffer[] = [];
  const packed = new Promise<Uint8Array>((resolve, reject) => {
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
    zip.on('error', reject);
  });
  const add = (name: string, bytes: string | Buffer): void =>
    zip.addBuffer(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes, name, {
      mtime: new Date(2000, 0, 1),
      forceDosTimestamp: true,
    });
  add('[Content_Types].xml', contentTypes(parts));
  add(
    '_rels/.rels',
    relations([
      ['document', `${OFFICE_RELATIONS}/officeDocument`, 'word/document.xml'],
      [
        'core',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
  );
  add('docProps/core.xml', coreProperties(content.title, content.author));
  add('word/document.xml', body);
  add('word/styles.xml', styles(content.eastAsianLanguage));
  add('word/settings.xml', SETTINGS);
  add(
    'word/_rels/document.xml.rels',
    relations([
      ['styles', `${OFFICE_RELATIONS}/styles`, 'styles.xml'],
      ['settings', `${OFFICE_RELATIONS}/settings`, 'settings.xml'],
      ...parts
        .all()
        .map(({ name, part }): Relation => [name, `${OFFICE_RELATIONS}/${part.kind}`, `${name}.xml`]),
    ]),
  );
  for (const { name, part } of parts.all()) add(`word/${name}.xml`, part.xml);
  zip.end();
  return packed;
}

type Relation = readonly [id: string, type: string, target: string];

function relations(all: readonly Relation[]): string {
  const rows = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONS}">${rows.join('')}</Relationships>`;
}

function contentTypes(parts: PartList): string {
  const overrides = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...parts.all().map(({ name, part }) => [`/word/${name}.xml`, `${WORD_TYPE}.${part.kind}+xml`]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${XML_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function coreProperties(title: string, author: string): string {
  return `${XML_HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`;
}

/** Spacing between Chinese and Latin is left as typed and nothing hangs into the margin, so that lines break where the page in the window breaks them. */
function styles(eastAsianLanguage: string): string {
  return `${XML_HEADER}<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="${eastAsianLanguage}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/></w:pPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style></w:styles>`;
}

const SETTINGS = `${XML_HEADER}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
