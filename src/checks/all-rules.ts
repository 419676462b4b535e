import { hiddenDerivable, hiddenNotProven } from './disclosure/hidden-numbers.ts';
import {
  minimumWithoutReason,
  notRounded,
  smallBase,
  smallCount,
  smallShare,
  wholeGroup,
} from './disclosure/small-numbers.ts';
import { duplicateId } from './references/duplicate-id.ts';
import { placeKind, placeOutsideReport } from './references/places.ts';
import { unknownForeignTable, unknownForeignKey } from './references/foreign-keys.ts';
import { unknownRecipient, reservedRecipient } from './references/recipients.ts';
import { figureBase, groupOverBase } from './figures/figure-bases.ts';
import {
  figureCell,
  figureSign,
  quadrantValues,
  figureWithoutData,
} from './figures/figure-values.ts';
import {
  figureInterval,
  figureNegative,
  figureRowTwice,
  figureUnits,
} from './figures/figure-demands.ts';
import {
  figureHighlight,
  figureMarkUnits,
  figureSingle,
  figureTime,
} from './figures/figure-marks.ts';
import { figureParts } from './figures/figure-parts.ts';
import { flowSums, flowLinks, stepsOrder } from './figures/flows.ts';
import { unitClash } from './references/unit-clash.ts';
import { dateOrder } from './dates/date-order.ts';
import { ruleRestated, setByWithoutPart, unusedStatement } from './goals/assessment-rule.ts';
import { goalAddedTwice } from './goals/added-twice.ts';
import { goalCircle, sameGoalDiffers } from './goals/repeated-goals.ts';
import { valueOutsideUnit } from './goals/value-outside-unit.ts';
import {
  goalWithoutTarget,
  missingBaseline,
  targetWithoutResult,
  resultWithoutValue,
  judgedWithoutVerdict,
  goalsOrReason,
  acrossPlaces,
} from './goals/completeness.ts';
import { resultOrder, resultPeriod, revisionOrder, targetOfAnother } from './goals/time.ts';
import { fallingCount, resultRange, sumOfShares } from './goals/amounts.ts';
import { verdictDeparts, missingReason, targetBounds } from './goals/reasons.ts';
import { numberInWords } from './texts/number-words.ts';
import { orphanNumber } from './texts/orphan-number.ts';
import { missingLanguage, undeclaredLanguage } from './texts/site-languages.ts';
import { claimFails, claimUndecided, claimUnits } from './texts/claims.ts';
import { unclaimedComparison } from './texts/comparing-words.ts';
import { deadLink } from './narrative/dead-link.ts';
import {
  personNumber,
  personNumberLike,
  emailAddress,
  telephoneNumber,
  telephoneLike,
  homeAddress,
  birthDate,
  microdata,
  personColumn,
} from './persons/person-rules.ts';
import {
  unusedFact,
  unusedFigure,
  unusedGoal,
  unusedNode,
  unusedNumberedName,
  unusedReference,
  unusedSign,
  unusedTable,
} from './unused/unused.ts';
import type { Problem } from '../domain/problem.ts';
import type { Rule } from './rule.ts';
import {
  checkFails,
  checkUnits,
  checkWithoutValue,
  needlessNote,
} from './declared/declared-checks.ts';
import { repeatedComponent, tooManyKeyFigures, emptySection } from './narrative/components.ts';
import {
  baseTooSmall,
  halfShare,
  numeratorOverDenominator,
  percentRange,
  shareMismatch,
} from './numbers/shares.ts';
import { sameNumber } from './numbers/same-number.ts';
import { rowWithoutKey, unreadableAddress, unknownCell } from './references/cell-addresses.ts';
import { unknownId } from './references/ids.ts';
import {
  figureColumn,
  figureColumnType,
  figurePair,
  figureSecondary,
} from './figures/figure-columns.ts';
import { figureCycle, figureRow, layerOrder, panelLink } from './figures/figure-rows.ts';
import { duplicateBaseline, duplicateResult, duplicateTarget } from './goals/goal-series.ts';

/** Whether numbers tell too much of too few people. */
const disclosureRules: readonly Rule[] = [
  hiddenDerivable,
  hiddenNotProven,
  minimumWithoutReason,
  notRounded,
  smallBase,
  smallCount,
  smallShare,
  wholeGroup,
];

const disclosureCodes = new Set<string>(disclosureRules.map(({ code }) => code));

/** Whether a problem is that a number tells too much of too few people. */
export function isOfDisclosure({ code }: Pick<Problem, 'code'>): boolean {
  return disclosureCodes.has(code);
}

/** Every rule over one version of a report. A new rule is listed here, and needs examples in `tests/checks/rules/`. */
export const allRules: readonly Rule[] = [
  // What is referred to is there.
  duplicateId,
  placeKind,
  placeOutsideReport,
  unknownCell,
  rowWithoutKey,
  unknownForeignKey,
  unknownForeignTable,
  unknownId,
  unknownRecipient,
  reservedRecipient,
  unitClash,
  unreadableAddress,
  // Figures can be drawn.
  figureBase,
  figureCell,
  figureColumnType,
  figureColumn,
  figureCycle,
  figureHighlight,
  figureInterval,
  figureMarkUnits,
  figureNegative,
  figurePair,
  figureParts,
  figureRow,
  figureRowTwice,
  figureSecondary,
  figureSign,
  figureSingle,
  figureTime,
  figureUnits,
  figureWithoutData,
  flowLinks,
  flowSums,
  groupOverBase,
  layerOrder,
  panelLink,
  quadrantValues,
  stepsOrder,
  // Numbers agree with each other.
  baseTooSmall,
  halfShare,
  numeratorOverDenominator,
  percentRange,
  sameNumber,
  shareMismatch,
  // Things happen in order.
  dateOrder,
  // What the descriptor promises holds.
  checkFails,
  checkUnits,
  checkWithoutValue,
  needlessNote,
  // Goals can be judged, and readers told why.
  acrossPlaces,
  duplicateResult,
  duplicateTarget,
  duplicateBaseline,
  goalCircle,
  goalAddedTwice,
  sameGoalDiffers,
  ruleRestated,
  setByWithoutPart,
  valueOutsideUnit,
  goalWithoutTarget,
  missingBaseline,
  goalsOrReason,
  judgedWithoutVerdict,
  missingReason,
  resultWithoutValue,
  revisionOrder,
  resultOrder,
  resultPeriod,
  targetOfAnother,
  fallingCount,
  sumOfShares,
  resultRange,
  targetBounds,
  targetWithoutResult,
  verdictDeparts,
  // Numbers in texts are bound.
  missingLanguage,
  undeclaredLanguage,
  orphanNumber,
  numberInWords,
  // Words that compare rest on numbers.
  claimFails,
  claimUndecided,
  claimUnits,
  unclaimedComparison,
  // The narrative holds together.
  deadLink,
  emptySection,
  repeatedComponent,
  tooManyKeyFigures,
  // Nobody can be recognised.
  ...disclosureRules,
  microdata,
  personColumn,
  personNumber,
  personNumberLike,
  emailAddress,
  telephoneNumber,
  telephoneLike,
  homeAddress,
  birthDate,
  // Nothing is written in vain.
  unusedFact,
  unusedFigure,
  unusedGoal,
  unusedNode,
  unusedNumberedName,
  unusedReference,
  unusedSign,
  unusedStatement,
  unusedTable,
];
