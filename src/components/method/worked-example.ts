import type { Assessment, PublicGoal } from '../../domain/goal.ts';
import { goalAddress, reportAddress } from '../../i18n/addresses.ts';
import { words } from '../../words/words.ts';
import { receiptView, type ReceiptEntry } from '../goals/receipt-view.ts';
import type { ReportContext } from '../report-context.ts';
import type { Verdict } from '../../domain/codes.ts';

/** The verdicts that the page on method shows an example of. */
export const exampleVerdicts = ['met', 'partly-met', 'not-met', 'not-assessable'] as const;

/** A verdict on a real goal, as a whole or at a place, and how it came about. */
export interface WorkedExample {
  verdict: Verdict;
  goal: PublicGoal;
  assessment: Assessment;
  context: ReportContext;
}

/** The first verdict of the kind that a rule gave from one result: on a goal as a whole, or else at a place. */
export function workedExample(
  goals: readonly PublicGoal[],
  verdict: (typeof exampleVerdicts)[number],
): Pick<WorkedExample, 'goal' | 'assessment'> | undefined {
  const measured = goals.filter(({ direction }) => direction !== 'judged');
  const wholes = measured.map((goal) => ({ goal, assessment: goal.overall }));
  const places = measured.flatMap((goal) =>
    goal.assessments.map((assessment) => ({ goal, assessment })),
  );
  return [...wholes, ...places].find(
    ({ assessment }) => assessment.verdict === verdict && isReckoned(assessment),
  );
}

function isReckoned({ receipt: { steps } }: Assessment): boolean {
  return (
    steps.length > 0 && steps.every(({ step }) => step !== 'across-places' && step !== 'judged')
  );
}

/** The arithmetic and the rows; the rest of the receipt is in the report. */
export function exampleEntries({ goal, assessment, context }: WorkedExample): ReceiptEntry[] {
  const say = words(context.locale).goals;
  const shown = [say.receiptSteps, say.receiptInputs];
  return receiptView(goal, assessment, context).filter(({ name }) => shown.includes(name));
}

/** The links to the goal and its report. */
export function exampleAddresses({ goal, context }: WorkedExample) {
  const { report, locale } = context;
  return {
    goal: goalAddress(report.id, goal.id, locale),
    report: reportAddress(report.id, locale),
  };
}
