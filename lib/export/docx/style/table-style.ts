import { palette } from './palette';

const edge = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** The package writes no table styles of its own, so this one comes as Word would write it. */
export const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable">
<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
<w:tblPr><w:tblStyleRowBandSize w:val="1"/>
<w:tblBorders>
${edge('top', 8, palette.edge)}
${edge('bottom', 8, palette.edge)}
${edge('insideH', 4, palette.line)}
</w:tblBorders>
<w:tblCellMar>
<w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>
</w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>
<w:tcPr><w:tcBorders>${edge('bottom', 8, palette.edge)}</w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="${palette.surface}"/></w:tcPr></w:tblStylePr>
</w:style>`.replaceAll('\n', '');
