import type { Language } from '../domain/language.ts';
import { newestFirst } from '../components/catalogue/report-summary.ts';
import {
  workedExample,
  exampleVerdicts,
  type WorkedExample,
} from '../components/method/worked-example.ts';
import { contextOf, newestReports, versionProps } from './_site.ts';

/** So many reports are opened at most to find an example of each verdict. */
const mostOpened = 12;

/** An example of each verdict, from the newest report that has one. */
export async function workedExamples(locale: Language): Promise<WorkedExample[]> {
  const published = (await newestReports()).filter(
    ({ data }) => data.metadata.status === 'published' && data.goals.length > 0,
  );
  const newest = newestFirst(published.map(({ data }) => data)).slice(0, mostOpened);
  const found = new Map<string, WorkedExample>();
  for (const data of newest) {
    const wanted = exampleVerdicts.filter(
      (verdict) => !found.has(verdict) && data.goals.some((goal) => goal.verdict === verdict),
    );
    if (wanted.length === 0) continue;
    const context = contextOf(await versionProps(data), locale);
    for (const verdict of wanted) {
      const example = workedExample(context.report.goals, verdict);
      if (example) found.set(verdict, { verdict, ...example, context });
    }
  }
  return exampleVerdicts.flatMap((verdict) => found.get(verdict) ?? []);
}
