import type { Language } from '../domain/language.ts';
import { readInputs, inputFolder } from '../files/read-inputs.ts';
import { sha256 } from '../files/sha256.ts';
import type { Plain } from '../changes/difference/difference.ts';
import { openSite } from '../report/make-site.ts';
import { auditVersion, type Audit } from '../report/publication/audit-version.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';

export interface AuditOptions {
  lang: Language;
  json?: boolean;
}

/**
 * What today's code would say otherwise of each published version. It is information: a version says what it was
 * published with, whatever the code has become.
 */
export function audit({ lang, json }: AuditOptions, effects: Effects): ExitCode {
  const inputs = readInputs(inputFolder(effects.root));
  const { site } = openSite(inputs, sha256);
  const audits = inputs.versions.flatMap((version) => auditVersion(version, site, sha256) ?? []);
  effects.print(json ? JSON.stringify(audits, null, 2) : auditText(audits, lang));
  return 0;
}

function auditText(audits: readonly Audit[], lang: Language): string {
  const say = dictionaries[lang].cli.audit;
  const differing = audits.filter(
    ({ changes, refusals }) => changes.length + refusals.length > 0,
  ).length;
  return [
    ...audits.flatMap((audit) => versionLines(audit, lang)),
    say.summary(differing, audits.length),
  ].join('\n');
}

function versionLines(
  { report, version, tool, changes, refusals }: Audit,
  lang: Language,
): string[] {
  if (changes.length + refusals.length === 0) return [];
  const say = dictionaries[lang].cli.audit;
  return [
    say.version(`${report} ${version}`, tool),
    ...refusals.map((code) => `  ${say.refused(code)}`),
    ...changes.map(({ field, before, after }) => `  ${field}: ${shown(before)} → ${shown(after)}`),
    '',
  ];
}

/** A value on one line; a long one is cut. */
function shown(value: Plain | undefined): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
