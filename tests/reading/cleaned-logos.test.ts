import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readLogo } from '../../src/reading/read-logo.ts';
import { fileOf } from './sample.ts';

const read = (svg: string) => {
  const { value, problems } = readLogo(fileOf('content/logo.svg', svg));
  return { value, codes: problems.map(({ code }) => code) };
};

/** In the manner of Inkscape 1.3: notes for itself, addresses of its maker's disk, and a gradient used by its id. */
const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="120" height="40" viewBox="0 0 120 40" version="1.1" id="svg5" xml:space="preserve"
   inkscape:version="1.3.2 (091e20e, 2023-11-25)" sodipodi:docname="logo.svg"
   inkscape:export-filename="/home/anna/logo.png"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="3.2">
    <inkscape:grid type="xygrid" id="grid9" />
  </sodipodi:namedview>
  <metadata id="m"><rdf:RDF><cc:Work rdf:about=""><dc:creator>Anna</dc:creator></cc:Work></rdf:RDF></metadata>
  <defs id="defs2">
    <inkscape:perspective sodipodi:type="inkscape:persp3d" id="perspective1" />
    <linearGradient inkscape:collect="always" id="lg1"><stop style="stop-color:#0b5a60;stop-opacity:1;" offset="0" /></linearGradient>
    <linearGradient xlink:href="#lg1" id="lg2" x1="0" x2="9" gradientUnits="userSpaceOnUse" />
  </defs>
  <g inkscape:label="Lag &#xE6;" inkscape:groupmode="layer" id="layer1" transform="scale(2)">
    <path style="fill:url(#lg2);stroke:none;-inkscape-stroke:none" d="M0 0h9v9z" id="p1" sodipodi:nodetypes="cccc" />
    <text xml:space="preserve" style="font-size:4px;-inkscape-font-specification:'Sans, Bold'" x="1" y="2"><tspan sodipodi:role="line">Ny &amp; Start</tspan></text>
  </g>
</svg>
`;

/** In the manner of Illustrator 24 with its editing kept: entities for addresses, its own drawing again, a switch. */
const illustrator = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 24.0.1, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
	<!ENTITY ns_svg "http://www.w3.org/2000/svg">
	<!ENTITY ns_xlink "http://www.w3.org/1999/xlink">
	<!ENTITY st0 "fill:#0B5A60;">
]>
<svg version="1.1" id="Lag_1" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;"
	 x="0px" y="0px" viewBox="0 0 120 40" style="enable-background:new 0 0 120 40;" xml:space="preserve">
<style type="text/css"><![CDATA[
	.st1{fill:#FFFFFF;}
	g > .st2{clip-path:url(#SVGID_2_);}
]]></style>
<metadata><sfw xmlns="http://ns.adobe.com/SaveForWeb/1.0/"><slices/></sfw></metadata>
<switch>
	<foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:aipgfRef xlink:href="#adobe_illustrator_pgf"/></foreignObject>
	<g i:extraneous="self">
		<defs><rect id="SVGID_1_" width="120" height="40"/></defs>
		<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
		<path style="&st0;" class="st2" d="M0,0h9v9z"/>
	</g>
</switch>
<i:aipgf  id="adobe_illustrator_pgf"><i:pgf id="x"><![CDATA[
	eJzsvWlz5Dh2KPr9Ruh <script> 7ZxDZERLKzE4d5+
]]></i:pgf></i:aipgf>
</svg>
`;

describe.each([
  ['Inkscape', inkscape],
  ['Illustrator', illustrator],
])('a logo as %s saves it', (_, svg) => {
  const { value, codes } = read(svg);
  const cleaned = value?.svg ?? '';

  test('is let through with its size', () => {
    expect(codes).toEqual([]);
    expect(value).toMatchObject({ width: 120, height: 40 });
  });

  test('holds no word of its program, of its maker or of their disk', () => {
    expect(cleaned).not.toMatch(
      /inkscape:|sodipodi|adobe|i:pgf|anna|metadata|DOCTYPE|ENTITY|CDATA|<!--|<\?/i,
    );
  });

  test('is a whole SVG, and clean when it is read again', () => {
    expect(read(cleaned)).toEqual({ value, codes: [] });
    const [root] = parseFragment(cleaned).childNodes;
    expect(root).toMatchObject({ nodeName: 'svg', namespaceURI: 'http://www.w3.org/2000/svg' });
  });
});

test('what draws is kept as it was', () => {
  const drawn = read(inkscape).value?.svg ?? '';
  expect(drawn).toContain(
    '<linearGradient xlink:href="#lg1" id="lg2" x1="0" x2="9" gradientUnits="userSpaceOnUse"/>',
  );
  expect(drawn).toContain('d="M0 0h9v9z"');
  expect(drawn).toContain('<tspan>Ny &amp; Start</tspan>');
  const other = read(illustrator).value?.svg ?? '';
  expect(other).toContain(
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"',
  );
  expect(other).toContain('<path style="fill:#0B5A60;" class="st2" d="M0,0h9v9z"/>');
  expect(other).toContain('g > .st2{clip-path:url(#SVGID_2_);}');
  expect(other).toContain('<use xlink:href="#SVGID_1_" style="overflow:visible;"/>');
});

const drawingOf = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${inner}</svg>`;

test.each([
  [
    'a style',
    '<style>@font-face{font-family:A;src:url("data:font/woff;base64,d09G")} a{fill:red}</style>',
  ],
  ['elements', '<defs><font horiz-adv-x="2048"><glyph unicode="a" d="M0 0"/></font></defs>'],
])('a font within %s is left out, and the editor is told', (_, inner) => {
  const { value, codes } = read(drawingOf(inner));
  expect(codes).toEqual(['logo-font']);
  expect(value?.svg).not.toMatch(/font-face|glyph|data:/);
});

test.each([
  ['an element that does not end', drawingOf('<g>')],
  ['an end without a beginning', drawingOf('</g>')],
  ['elements that cross', drawingOf('<g><defs></g></defs>')],
])('%s makes no picture', (_, svg) => {
  expect(read(svg).codes).toEqual(['logo-unreadable']);
});

test('what a program keeps in a file may be larger than a logo, and the drawing may not', () => {
  const note = `<metadata>${'x'.repeat(200_000)}</metadata>`;
  expect(read(drawingOf(note)).codes).toEqual([]);
  const paths = '<path d="M0 0"/>'.repeat(3_000);
  expect(read(drawingOf(paths)).codes).toEqual(['file-too-large']);
});

test('entities that grow a small file into a large one are refused, and soon', () => {
  const laughs = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(50_000)}">]>`;
  const rects = `<rect id="${'&a;'.repeat(50_000)}"/>`.repeat(5);
  expect(read(laughs + drawingOf(rects)).codes).toContain('logo-unsafe');
  const one = '<rect id="&a;"/>'.repeat(20_000);
  expect(read(laughs + drawingOf(one)).codes).toContain('file-too-large');
});

// What has no end takes the rest of the file, so that a megabyte of beginnings is read once and not from each of them.
test.each([['<!--'], ['<![CDATA['], ['<!DOCTYPE svg ['], ['<?a '], ['<a']])(
  '%s without an end, over and over, is no logo',
  (beginning) => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${beginning.repeat(900_000 / beginning.length)}`;
    expect(read(text).value).toBeUndefined();
  },
);

test('a drawing with a comment that has no end is not whole, though it closes before', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0"/></svg>';
  expect(read(`${svg}<!-- a -->`).codes).toEqual([]);
  expect(read(`${svg}<!-- a`).value).toBeUndefined();
});
