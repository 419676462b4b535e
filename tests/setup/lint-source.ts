import { ESLint } from 'eslint';

const eslint = new ESLint();

/** The messages that the project's own ESLint configuration gives for a text at a path. */
export async function lintSource(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}
