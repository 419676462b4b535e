/**
 * The rules of `drawing.css` with the light colours of `tokens.css` written out, for a file of its own:
 * programs that open SVG files know no custom properties. Throws where a token is not there.
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

/** The custom properties of the first block, which is that of the light theme. */
function tokenValues(tokens: string): Map<string, string> {
  const block = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const declarations = block.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, oneLine(value)]));
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
