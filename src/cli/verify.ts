import { formatProblems } from '../checks/format-problems.ts';
import type { Language } from '../domain/language.ts';
import { wrongSums } from '../downloads/archive.ts';
import { ArchiveRefusal } from '../downloads/open-archive.ts';
import { sha256 } from '../files/sha256.ts';
import {
  isCovered,
  isProved,
  proveCopy,
  type Proof,
  type ProvedVersion,
  findKeptHead,
} from '../report/publication/ledger/prove-copy.ts';
import { RefusedInput } from '../report/refused-input.ts';
import { dictionaries } from '../words/words.ts';
import type { Effects, ExitCode } from './effects.ts';
import { copyInArchive, copyOnSite, findTarget, ledgerAt, type Target } from './published-copy.ts';
import { given } from '../domain/given.ts';
import { readInputs } from '../files/read-inputs.ts';
import { isRecord } from '../reading/group-paths.ts';
import { isError } from '../report/make-report.ts';
import { makeSite } from '../report/make-site.ts';
import { emptyLedger, readLedger } from '../report/publication/ledger/read-ledger.ts';

export interface VerifyOptions {
  lang: Language;
  /** The hash of a line that somebody kept. */
  head?: string;
  /** A newer ledger than an archive's own: a file or an address. */
  ledger?: string;
}

/** What was proved of a target, and what of it no ledger speaks of. */
interface Finding {
  proof: Proof;
  kind: Target['kind'];
  /** Files of an archive that do not agree with its own checksums. */
  wrong: readonly string[];
}

/**
 * Holds an archive, a folder or a site against its ledger, and that against a hash that was kept. 0 where all of
 * it is proved, otherwise 1.
 */
export async function verify(
  named: string,
  { lang, head: given, ledger }: VerifyOptions,
  effects: Effects,
): Promise<ExitCode> {
  const head = given?.trim().toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new RefusedInput([], dictionaries[lang].cli.verify.noHash);
  const newer = ledger === undefined ? undefined : await newerLedger(ledger, lang);
  const found = await find(targetOf(named, lang), { head, newer, lang });
  const asked = { head, isArchive: found.kind === 'archive' };
  const proved = isProved(found.proof, asked) && found.wrong.length === 0;
  effects.print(told(found, head, { lang, colour: effects.colour, proved }));
  return proved ? 0 : 1;
}

function targetOf(named: string, lang: Language): Target {
  const say = dictionaries[lang].cli.verify;
  try {
    const target = findTarget(named);
    if (target) return target;
  } catch (refusal) {
    if (!(refusal instanceof ArchiveRefusal)) throw refusal;
    throw new RefusedInput([], say.archives[refusal.fault](named));
  }
  throw new RefusedInput([], say.noTarget(named));
}

async function newerLedger(named: string, lang: Language): Promise<Uint8Array> {
  const ledger = await ledgerAt(named);
  if (!ledger) throw new RefusedInput([], dictionaries[lang].cli.verify.noNewer(named));
  return ledger;
}

interface Asked {
  head: string | undefined;
  newer: Uint8Array | undefined;
  lang: Language;
}

async function find(target: Target, { head, newer, lang }: Asked): Promise<Finding> {
  const { kind } = target;
  if (target.kind === 'repository')
    return { kind, proof: proveRepository(target.root, head), wrong: [] };
  const isArchive = target.kind === 'archive';
  const copy = isArchive ? copyInArchive(target.files) : await copyOnSite(target.read);
  if (!copy) throw new RefusedInput([], dictionaries[lang].cli.verify.noLedger[target.kind]);
  const wrong = isArchive ? wrongSums(target.files, sha256) : [];
  const whole = isArchive && newer ? { ...copy, newer } : copy;
  return { kind, proof: await proveCopy(whole, head, sha256), wrong };
}

interface Telling {
  lang: Language;
  colour: boolean;
  proved: boolean;
}

function told(
  { proof, kind, wrong }: Finding,
  head: string | undefined,
  { lang, colour, proved }: Telling,
): string {
  const say = dictionaries[lang].cli.verify;
  const { problems, versions } = proof;
  return [
    ...(problems.length > 0 ? [formatProblems(problems, lang, colour)] : []),
    ...versions.map((version) => `  ${name(version)}: ${say.states[version.state](version.line)}`),
    ...wrong.map((file) => `  ${file}: ${say.wrongSum}`),
    '',
    say.ledger(proof.lines, proof.head),
    ...keptLines(proof, kind, head, lang),
    say.unchecked[kind],
    '',
    proved ? say.proved : say.notProved,
  ].join('\n');
}

function keptLines(
  { versions, kept }: Proof,
  kind: Target['kind'],
  head: string | undefined,
  lang: Language,
): string[] {
  const say = dictionaries[lang].cli.verify;
  if (head === undefined) return [say.noHead];
  if (!kept) return [say.notInChain[kind]];
  const later = versions.filter((version) => !isCovered(version, kept));
  return [
    say.inChain(kept.line, kept.since),
    ...(later.length > 0 ? [say.later(later.map(name).join(', '), kind === 'archive')] : []),
  ];
}

function name({ report, version }: ProvedVersion): string {
  return `${report} ${version}`;
}

/** Holds all that is published in a repository against its records and its ledger, as `check` does; no drafts. */
function proveRepository(root: string, head: string | undefined): Proof {
  const inputs = readInputs(root);
  const versions = inputs.versions.filter((version) => version.read().some(isRecord));
  const made = makeSite({ ...inputs, versions }, sha256, () => undefined);
  const problems = made.problems
    .filter(isError)
    .filter(({ position }) => isPublished(position.file));
  const changed = (name: string): boolean =>
    problems.some(({ position }) => position.file.includes(name));
  const { lines, head: newest } = readLedger(inputs.ledger ?? emptyLedger, sha256);
  const kept = head === undefined ? undefined : findKeptHead(lines, head);
  return {
    ...{ lines: lines.length, head: newest, problems },
    versions: lines
      .filter(({ entry }) => entry.action === 'publish')
      .map(({ entry: { report, version }, number }): ProvedVersion => {
        const isGone = made.tombstones.some(
          (one) => one.report === report && one.version === version,
        );
        const state = changed(`/${report}/${version}/`) ? 'changed' : 'intact';
        return { report, version, line: number, state: isGone ? 'withdrawn' : state };
      }),
    ...given({ kept }),
  };
}

function isPublished(file: string): boolean {
  return file.startsWith('data/') || file.startsWith('content/reports/');
}
