import type { Language } from '../domain/problem.ts';
import type { Publication } from '../domain/publication.ts';

/** What is said of a version that is, or could be, published: every file that lies fixed, by its hash. */
export function publishedText(
  publication: Publication,
  isWritten: boolean,
  language: Language,
): string {
  const { report, version, inputs } = publication;
  const say = words[language];
  const files = Object.entries(inputs).map(([path, hash]) => `  ${hash.slice(0, 12)}  ${path}`);
  const name = `${report} ${version}`;
  return [
    say.fixed,
    ...files,
    '',
    isWritten ? say.written(name, `data/${report}/${version}/published.json`) : say.dry(name),
  ].join('\n');
}

const words = {
  da: {
    fixed: 'Det ligger fast fra nu af:',
    written: (name: string, file: string) =>
      `${name} er udgivet. Gem ${file} og report.yaml i git sammen med versionens andre filer.`,
    dry: (name: string) => `${name} kan udgives. Intet er skrevet endnu.`,
  },
  en: {
    fixed: 'Fixed from now on:',
    written: (name: string, file: string) =>
      `${name} is published. Commit ${file} and report.yaml together with the version's other files.`,
    dry: (name: string) => `${name} can be published. Nothing has been written yet.`,
  },
} satisfies Record<Language, object>;
