import type { AssessmentRule, Goal } from '../../src/domain/goal.ts';
import type { BaselineRecord, ResultRecord, TargetRecord } from '../../src/domain/goal-records.ts';
import type { Direction, PlaceRule } from '../../src/domain/codes.ts';

/**
 * A case in one line: `direction unit | rule | targets | results | day | verdict | why it is right`.
 * Targets: `30@2021`, a range `80..90@2021`, from the baseline `+5@2021` and `-20%@2021`, a revision `25@2021 r1`.
 * Results: `12@2014`, `8/11@2021`, `~40@2021`, `>=25@2021`, `<=95@2021`, `80..90@2021`, `?@2021`, `..@2021`.
 * A target or result ends with ` at nord` or ` at nord/unge` where it is of one place and group.
 * A baseline stands after the unit: `persons base 50`; `sum` and `latest` say how results are counted.
 */
export interface Case {
  line: string;
  goal: Goal;
  rule: AssessmentRule;
  targets: TargetRecord[];
  results: ResultRecord[];
  baselines: BaselineRecord[];
  on: string;
  verdict: string;
  /** The verdict of every entry of the history, where the line gives several. */
  history: string[] | undefined;
  why: string;
}

export function casesIn(text: string): Case[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(caseIn);
}

const words: Readonly<Record<string, string>> = {
  m: 'met',
  p: 'partly-met',
  n: 'not-met',
  u: 'under-way',
  '?': 'not-assessable',
  '-': 'not-applicable',
};

export function verdictNamed(letter: string): string {
  const word = words[letter];
  if (!word) throw new TypeError(`no verdict: ${letter}`);
  return word;
}

function caseIn(line: string): Case {
  const parts = line.split('|').map((part) => part.trim());
  const [about = '', rule = '', targets = '', results = '', on = '', verdict = '', why = ''] =
    parts;
  const [first = '', ...past] = verdict.split(' of ').reverse();
  const goal = goalIn(about);
  const base = /base (\S+)/.exec(about)?.[1];
  return {
    ...{ line, goal, rule: ruleIn(rule), on: on === '' ? '2099' : on, why },
    targets: listIn(targets, targetIn).map((target) => withBoundsOf(goal.direction, target)),
    results: listIn(results, resultIn),
    baselines: base ? [{ id: 'base', goal: 'goal', value: Number(base) }] : [],
    verdict: verdictNamed(past[0] ?? first),
    history: past.length > 0 ? first.split(' ').map(verdictNamed) : undefined,
  };
}

/** One bound is the one that the goal needs, as an editor writes it. */
function withBoundsOf(direction: Direction, target: TargetRecord): TargetRecord {
  const { lower, upper, ...rest } = target;
  if (lower === undefined || upper === undefined || lower !== upper) return target;
  if (direction === 'at-least') return { ...rest, lower };
  return direction === 'at-most' ? { ...rest, upper } : target;
}

function listIn<Item>(text: string, read: (part: string, index: number) => Item): Item[] {
  return text === '' ? [] : text.split(';').map((part, index) => read(part.trim(), index));
}

const directions: Readonly<Record<string, Direction>> = {
  '>=': 'at-least',
  '<=': 'at-most',
  '=': 'exactly',
  in: 'within',
  judged: 'judged',
};

function goalIn(about: string): Goal {
  const [direction = '', unit = 'index', ...more] = about.split(' ');
  const accumulate = more.includes('sum') ? 'sum' : more.includes('latest') ? 'latest' : undefined;
  return {
    ...{ id: 'goal', goal: 'Et mål', unit, direction: directions[direction] ?? 'judged' },
    ...(accumulate ? { accumulate } : {}),
  };
}

function ruleIn(text: string): AssessmentRule {
  const tolerance = /(\d+)%(x?)( of way)?/.exec(text);
  const [, percent, exclusive, way] = tolerance ?? [];
  const decimals = /round (\d)/.exec(text)?.[1];
  const grace = /grace (\d+ \w+)/.exec(text)?.[1];
  const about = /about (\d+)/.exec(text)?.[1];
  const across = /across (\S+)/.exec(text)?.[1];
  return {
    name: 'rule',
    ...(percent
      ? {
          partlyMet: {
            shortfallPercent: Number(percent),
            of: way ? 'distance-from-baseline' : 'target',
            boundary: exclusive ? 'exclusive' : 'inclusive',
          },
        }
      : {}),
    compare: decimals ? { decimals: Number(decimals) } : 'unrounded',
    revisedTargets: text.includes('original') ? 'original' : 'latest',
    ...(text.includes('every period') ? { periods: 'every' } : {}),
    ...(across ? { acrossPlaces: across as PlaceRule } : {}),
    ...(grace ? { grace } : {}),
    ...(about ? { about: { percent: Number(about) } } : {}),
  };
}

function targetIn(part: string, index: number): TargetRecord {
  const [, sign, bounds = '', percent, due = '', revision, revises, agreed, scope] =
    /^([+−])?([^%@]*)(%)?@(\S+)(?: r(\d))?(?: of (\d))?(?: agreed (\S+))?(?: at (\S+))?$/.exec(
      part,
    ) ?? [];
  const [lower = '', upper] = bounds.split('..');
  const number = (text: string) => Number(text) * (sign === '−' ? -1 : 1);
  return {
    ...{ id: String(index + 1), goal: 'goal', due, revision: Number(revision ?? 0) },
    notAGoal: lower === '-',
    ...(lower === '?' || lower === '-'
      ? {}
      : { lower: number(lower), upper: number(upper ?? lower) }),
    ...(sign ? { basis: percent ? 'baseline-percent' : 'baseline' } : {}),
    ...(revises ? { revises } : {}),
    ...(agreed ? { agreed } : {}),
    ...scopeIn(scope),
  };
}

const absences = {
  '?': 'unknown',
  '..': 'not-yet-due',
  c: 'suppressed',
  '-': 'not-applicable',
} as const;

function resultIn(part: string, index: number): ResultRecord {
  const [, sign, value = '', date = '', target, verdict, scope] =
    /^(~|>=|<=)?([^@]+)@(\S+)(?: of (\d))?(?: is (.))?(?: at (\S+))?$/.exec(part) ?? [];
  const record = {
    ...{ id: String(index + 1), goal: 'goal', ...scopeIn(scope) },
    ...(date === '?' ? {} : { date }),
    ...(target ? { target } : {}),
    ...(verdict ? { verdict: verdictNamed(verdict) as ResultRecord['verdict'] & string } : {}),
  };
  if (value in absences) return { ...record, absent: absences[value as keyof typeof absences] };
  return { ...record, ...numbersIn(value), ...qualified(sign) };
}

function scopeIn(text = ''): Pick<ResultRecord, 'place' | 'group'> {
  const [place, group] = text.split('/');
  return { ...(place ? { place } : {}), ...(group ? { group } : {}) };
}

function numbersIn(text: string): Partial<ResultRecord> {
  const [numerator, denominator] = text.split('/').map(Number);
  if (denominator !== undefined && numerator !== undefined) {
    return { value: (100 * numerator) / denominator, numerator, denominator };
  }
  const [value, valueTo] = text.split('..').map(Number);
  return { value: value ?? 0, ...(valueTo === undefined ? {} : { valueTo }) };
}

function qualified(sign: string | undefined): Partial<ResultRecord> {
  if (sign === '~') return { approximate: true };
  return sign ? { bound: sign === '>=' ? 'at-least' : 'at-most' } : {};
}
