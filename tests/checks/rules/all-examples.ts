import type { RuleExamples } from './overlays.ts';
import { claimsExamples } from './claims.ts';
import { datesExamples } from './dates.ts';
import { declaredExamples } from './declared.ts';
import { disclosureExamples } from './disclosure.ts';
import { diagramsExamples } from './diagrams.ts';
import { figuresExamples } from './figures.ts';
import { goalsExamples } from './goals.ts';
import { narrativeExamples } from './narrative.ts';
import { numbersExamples } from './numbers.ts';
import { personsExamples } from './persons.ts';
import { referencesExamples } from './references.ts';
import { textsExamples } from './texts.ts';
import { unusedExamples } from './unused.ts';

/** The examples of every rule, by its code. */
export const allExamples: Record<string, RuleExamples> = {
  ...claimsExamples,
  ...datesExamples,
  ...declaredExamples,
  ...diagramsExamples,
  ...disclosureExamples,
  ...figuresExamples,
  ...goalsExamples,
  ...narrativeExamples,
  ...numbersExamples,
  ...personsExamples,
  ...referencesExamples,
  ...textsExamples,
  ...unusedExamples,
};
