const widest = 100;

/** JSON in which what fits on a line stands on one, so that a change of a label is a change of a line. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= widest)
    return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => deeper + compactJson(item, deeper))
    : Object.entries(value).map(
        ([name, item]) => `${deeper}${JSON.stringify(name)}: ${compactJson(item, deeper)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
