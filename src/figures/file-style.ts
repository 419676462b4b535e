/**
 * The rules of `drawing.css` with the light colours of `tokens.css` written out, for a file of its own:
 * programs that open SVG files know no custom properties. Throws where a token is missing.
 */
export function fileStyle(drawing: string, tokens: string): string {
  const values = tokenValues(tokens);
  const plain = drawing.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ');
  return plain.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new TypeError(`drawing.css asks for ${name}`);
    return value;
  });
}

/** The custom properties' values; the light one where a colour is light and dark. */
function tokenValues(tokens: string): Map<string, string> {
  const declarations = tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, lightValue(value)]));
}

function lightValue(value: string): string {
  return oneLine(/^light-dark\((.+?),/.exec(value)?.[1] ?? value);
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
