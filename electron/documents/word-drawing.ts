const EMU_PER_POINT = 12_700;
const EMU_PER_MM = 36_000;

interface Drawing {
  readonly id: number;
  readonly widthEmu: number;
  readonly heightEmu: number;
  /** Where it lies, as the elements that say so. */
  readonly across: string;
  readonly down: string;
  readonly shape: string;
}

function drawing({ id, widthEmu, heightEmu, across, down, shape }: Drawing): string {
  const extent = `cx="${Math.round(widthEmu)}" cy="${Math.round(heightEmu)}"`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>${across}${down}<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="drawing ${id}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape.replace('EXTENT', extent)}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
}

/** Paragraphs that stand at the foot of the text of the page that this run lies on. */
export function footBox(content: string, size: { id: number; widthPt: number; heightPt: number }): string {
  return drawing({
    id: size.id,
    widthEmu: size.widthPt * EMU_PER_POINT,
    heightEmu: size.heightPt * EMU_PER_POINT,
    across: '<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>',
    down: '<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>',
    shape: `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext EXTENT/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/></wps:wsp>`,
  });
}

/** A thin grey line down the page. */
export function lineDown(
  id: number,
  line: {
    readonly leftMm: number;
    readonly topMm: number;
    readonly heightMm: number;
    readonly widthMm: number;
  },
): string {
  const at = (axis: string, mm: number): string =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${Math.round(mm * EMU_PER_MM)}</wp:posOffset></wp:position${axis}>`;
  return drawing({
    id,
    widthEmu: 0,
    heightEmu: line.heightMm * EMU_PER_MM,
    across: at('H', line.leftMm),
    down: at('V', line.topMm),
    shape: `<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext EXTENT/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${Math.round(line.widthMm * EMU_PER_MM)}"><a:solidFill><a:srgbClr val="8A8A8A"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`,
  });
}
