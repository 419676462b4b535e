import { expect, test } from 'vitest';

import { lintSource } from './lint-source.ts';

const bannedScripts = [
  'box.innerHTML = text;',
  'box.outerHTML = text;',
  'box["innerHTML"] = text;',
  'box.insertAdjacentHTML("beforeend", text);',
  'document.write(text);',
  'eval(text);',
  'new Function(text);',
  'box.href = "javascript:alert(1)";',
  'new Date();',
  'Date();',
  'Date.now();',
  'Math.random();',
  'number.toLocaleString();',
  'number.toLocaleString(undefined, {});',
  'word.toLocaleUpperCase();',
  'new Intl.NumberFormat();',
  'new Intl.NumberFormat(undefined, {});',
  'Intl.NumberFormat();',
  'new Intl.DateTimeFormat("da", { year: "numeric" });',
  'a.localeCompare(b);',
];

const goodScripts = [
  'box.textContent = text;',
  'new Date(2026, 1);',
  'number.toLocaleString("da");',
  'new Intl.NumberFormat("da");',
  'new Intl.DateTimeFormat("da", { timeZone: "UTC" });',
  'a.localeCompare(b, "da");',
];

test.each(bannedScripts)('%s is refused', async (code) => {
  expect(await lintSource('src/client/example.mjs', `${code}\n`)).not.toEqual([]);
});

test.each(goodScripts)('%s is fine', async (code) => {
  expect(await lintSource('src/client/example.mjs', `${code}\n`)).toEqual([]);
});

const bannedTemplates = [
  '<p set:html={text} />',
  '<p set:html="<b>x</b>" />',
  '<p set:html={`<b>${text}</b>`} />',
  '<p>{new Date().getFullYear()}</p>',
  '<p>{number.toLocaleString()}</p>',
  '<script is:inline>console.log(1);</script>',
];

test.each(bannedTemplates)('%s is refused', async (markup) => {
  const file = `---\nconst { text, number } = Astro.props;\n---\n${markup}{text}{number}\n`;
  expect(await lintSource('src/components/example.astro', file)).not.toEqual([]);
});

test('a template with escaped text is fine', async () => {
  const file = '---\nconst { text } = Astro.props;\n---\n<p>{text}</p>\n';
  expect(await lintSource('src/components/example.astro', file)).toEqual([]);
});

test('a long function and a long file are refused', async () => {
  const lines = Array.from({ length: 260 }, (_, index) => `  console.log(${index});`).join('\n');
  const messages = await lintSource(
    'src/client/example.mjs',
    `export function all() {\n${lines}\n}\n`,
  );
  expect(messages).toHaveLength(2);
});

test('a relative import names its whole file', async () => {
  const messages = await lintSource('src/client/a.mjs', "import './b';\n");
  expect(messages).toContainEqual(expect.stringContaining('.ts'));
});
