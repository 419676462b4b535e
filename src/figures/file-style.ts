/**
 * The rules of `drawing.css` with the light colours of `tokens.css` written out, for a file of its own:
 * programs that open SVG files know no custom properties. Throws where a token is missing.
 */
export function fileStyle(drawing: string, tokens: string): string {
  const values = tokenValues(tokens);
  // eslint-disable-next-line maalestok/slow-pattern -- our own stylesheet
  const plain = drawing.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ');
  return plain.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new TypeError(`drawing.css asks for ${name}`);
    return value;
  });
}

/** The custom properties' values; the light one where a colour is light and dark. */
function tokenValues(tokens: string): Map<string, string> {
  // eslint-disable-next-line maalestok/slow-pattern -- our own stylesheet
  const declarations = tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, lightValue(value)]));
}

function lightValue(value: string): string {
  return oneLine(/^light-dark\((.+?),/.exec(value)?.[1] ?? value);
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

/** The rules that a picture needs: those of every figure, and the special ones where a mark has a class of theirs. */
export function neededStyle(always: string, special: string, marks: string): string {
  const classes = [...special.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
  const own = classes.filter((name) => !always.includes(`.${name}`));
  const used = new Set(
    [...marks.matchAll(/class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')),
  );
  return own.some((name) => used.has(name)) ? `${always} ${special}` : always;
}
