/** Something in an SVG that may not be there. */
export interface UnsafePart {
  offset: number;
  part: string;
}

/** Elements that only draw. What is not here may run, load or hold a page. */
const drawing = new Set(
  (
    'svg g defs title desc path circle ellipse rect line polyline polygon text tspan symbol use style ' +
    'linearGradient radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feBlend feColorMatrix metadata'
  ).split(' '),
);

/** A comment, a declaration, a tag, or text: everything that an SVG is made of. */
const piece =
  /<!--[^]*?-->|<\?xml\s[^?]*\?>|<\/?([^\s/>]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const attribute = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|\S+))?/g;

/** Everything in an SVG that could run, load or import, or that is not read as what it is. */
export function unsafeParts(svg: string): UnsafePart[] {
  return [...svg.matchAll(piece)].flatMap(({ 0: whole, 1: name, 2: attributes = '', index }) => {
    if (whole.startsWith('<!--') || whole.startsWith('<?xml ')) return [];
    if (whole === '<') return [{ offset: index, part: '<' }];
    if (name === undefined) return isUnsafeText(whole) ? [{ offset: index, part: whole }] : [];
    if (!drawing.has(name)) return [{ offset: index, part: `<${name}>` }];
    const start = index + whole.indexOf(name) + name.length;
    return unsafeAttributes(attributes).map(({ offset, part }) => ({
      offset: start + offset,
      part,
    }));
  });
}

function unsafeAttributes(attributes: string): UnsafePart[] {
  return [...attributes.matchAll(attribute)]
    .filter(([, name = '', value = '']) => isUnsafeAttribute(name, bare(value)))
    .map(({ 0: part, index }) => ({ offset: index, part }));
}

function bare(value: string): string {
  return value.replace(/^["']|["']$/g, '').trim();
}

function isUnsafeAttribute(name: string, value: string): boolean {
  if (/^on/i.test(name) || /^xml:base$/i.test(name)) return true;
  if (/^(?:xlink:)?href$/i.test(name)) return !value.startsWith('#');
  return !name.toLowerCase().startsWith('xmlns') && isUnsafeText(value);
}

/** Styles may not import, nor load from elsewhere than the picture itself; and nothing is written in a code. */
function isUnsafeText(text: string): boolean {
  return /@import|javascript:|url\(\s*["']?(?!\s*["']?#)|\\|&#/i.test(text);
}
