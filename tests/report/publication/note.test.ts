import { describe, expect, it, test } from 'vitest';
import { formatProblems } from '../../../src/checks/format-problems.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { compareReports } from '../../../src/changes/difference/difference-of.ts';
import { noteProblems } from '../../../src/report/publication/note-problems.ts';
import { changeNote } from '../../../src/words/da/problems/change-note.ts';
import { project } from '../../checks/project.ts';
import { editedVersion } from '../../changes/difference/versions.ts';
import { noteCases, type NoteCase } from './note-cases.ts';

const firstNote = `  kind: first
  reason: { da: Første udgave, en: First edition }
  date: '2017-03-01'`;

function problemsOf(
  { before, version, note, edits }: NoteCase,
  severity: Problem['severity'] = 'error',
): Problem[] {
  const { report, source } = editedVersion({
    ...edits,
    'report.yaml': [[firstNote, note], ...(edits['report.yaml'] ?? [])],
  });
  if (!source.metadata) throw new Error('no metadata');
  const difference = before ? compareReports(before, { ...report, version }, []) : undefined;
  return noteProblems(difference, source.metadata, severity);
}

const file = 'content/reports/ny-start-slut/1.0/report.yaml';
const lines = new TextDecoder().decode(project.get(file)).split('\n');
const start = lines.indexOf('changeNote:') + 1;

/** What stands in the note where a problem is told. */
function standsAt({ note }: NoteCase, { position: { line, column } }: Problem): string {
  return note.split('\n')[line - 1 - start]?.slice(column - 1) ?? '';
}

const refused = noteCases.filter(({ told }) => told.length > 0);

describe.each(noteCases)('the note of $name', (one) => {
  it('is told as it should be, at its place', () => {
    const problems = problemsOf(one);
    expect(problems.map(({ code }) => code)).toEqual(one.told.map(([code]) => code));
    one.told.forEach(([, at], index) => {
      const problem = problems[index];
      expect(problem?.position.file).toBe(file);
      expect(problem && standsAt(one, problem).startsWith(at)).toBe(true);
    });
  });
});

describe.each(refused)('the message of $name', (one) => {
  it.each(['da', 'en'] as const)('reads as somebody has reviewed it (%s)', async (language) => {
    const text = formatProblems(problemsOf(one), language, false);
    await expect(text).toMatchFileSnapshot(`expected/${one.name}.${language}.txt`);
  });

  it('asks for a look in a draft, where it refuses what is published', () => {
    const severities = (severity: Problem['severity']) =>
      new Set(problemsOf(one, severity).map((problem) => problem.severity));
    expect(severities('warning')).toEqual(new Set(['warning']));
    expect(severities('error')).toEqual(new Set(['error']));
  });
});

describe('every code', () => {
  const codes = Object.keys(changeNote);

  test('is found', () => {
    expect(codes).toHaveLength(9);
  });

  test.each(codes)('%s has a bad case', (code) => {
    expect(refused.some(({ told }) => told.some(([name]) => name === code))).toBe(true);
  });
});

test('a suppressed value is not told', () => {
  const one = refused.find(({ name }) => name === 'suppressed-not-noted');
  const text = one ? formatProblems(problemsOf(one), 'da', false) : '';
  expect(text).toContain('status/andet/antal skjult af hensyn til anonymitet → vises ikke');
  expect(text).not.toContain('12');
});
