import { formatReference, type Template } from '../../domain/reference.ts';

/** A template as editors write it: `{facts/startede} unge`. A number is compared in its table alone. */
export function templateText(template: Template): string {
  return template
    .map((run) => (typeof run === 'string' ? run : `{${formatReference(run)}}`))
    .join('');
}

/** The same in each language that is there. */
export function templateTexts(
  templates: Readonly<Record<string, Template | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).flatMap(([language, template]) =>
      template ? [[language, templateText(template)]] : [],
    ),
  );
}
