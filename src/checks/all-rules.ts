import { duplicateId } from './references/duplicate-id.ts';
import { placeKind } from './references/place-kind.ts';
import { placeOutsideReport } from './references/place-outside-report.ts';
import { unknownCell } from './references/unknown-cell.ts';
import { unknownForeignKey } from './references/unknown-foreign-key.ts';
import { unknownForeignTable } from './references/unknown-foreign-table.ts';
import { unknownId } from './references/unknown-id.ts';
import { reservedRecipient } from './references/reserved-recipient.ts';
import { unknownRecipient } from './references/unknown-recipient.ts';
import { unreadableAddress } from './references/unreadable-address.ts';
import { figureBase } from './figures/figure-base.ts';
import { figureCell } from './figures/figure-cell.ts';
import { figureColumnType } from './figures/figure-column-type.ts';
import { figureColumn } from './figures/figure-column.ts';
import { figureCycle } from './figures/figure-cycle.ts';
import { figureInterval } from './figures/figure-interval.ts';
import { figurePair } from './figures/figure-pair.ts';
import { figureRow } from './figures/figure-row.ts';
import { figureSecondary } from './figures/figure-secondary.ts';
import { figureSeriesWeek } from './figures/figure-series-week.ts';
import { figureSign } from './figures/figure-sign.ts';
import { figureUnits } from './figures/figure-units.ts';
import { figureWithoutData } from './figures/figure-without-data.ts';
import { flowLinks } from './figures/flow-links.ts';
import { flowSums } from './figures/flow-sums.ts';
import { groupOverBase } from './figures/group-over-base.ts';
import { layerOrder } from './figures/layer-order.ts';
import { panelLink } from './figures/panel-link.ts';
import { quadrantValues } from './figures/quadrant-values.ts';
import { stepsOrder } from './figures/steps-order.ts';
import { baseTooSmall } from './numbers/base-too-small.ts';
import { halfShare } from './numbers/half-share.ts';
import { numeratorOverDenominator } from './numbers/numerator-over-denominator.ts';
import { percentRange } from './numbers/percent-range.ts';
import { shareMismatch } from './numbers/share-mismatch.ts';
import { dateOrder } from './dates/date-order.ts';
import { checkFails } from './declared/check-fails.ts';
import { checkUnits } from './declared/check-units.ts';
import { checkWithoutValue } from './declared/check-without-value.ts';
import { needlessNote } from './declared/needless-note.ts';
import { acrossPlaces } from './goals/across-places.ts';
import { duplicateResult } from './goals/duplicate-result.ts';
import { duplicateTarget } from './goals/duplicate-target.ts';
import { goalWithoutTarget } from './goals/goal-without-target.ts';
import { goalsOrReason } from './goals/goals-or-reason.ts';
import { judgedWithoutVerdict } from './goals/judged-without-verdict.ts';
import { missingReason } from './goals/missing-reason.ts';
import { resultWithoutValue } from './goals/result-without-value.ts';
import { revisionOrder } from './goals/revision-order.ts';
import { targetBounds } from './goals/target-bounds.ts';
import { targetWithoutResult } from './goals/target-without-result.ts';
import { verdictDeparts } from './goals/verdict-departs.ts';
import { orphanNumber } from './texts/orphan-number.ts';
import { missingLanguage, undeclaredLanguage } from './texts/site-languages.ts';
import { deadLink } from './narrative/dead-link.ts';
import { emptySection } from './narrative/empty-section.ts';
import { repeatedComponent } from './narrative/repeated-component.ts';
import { tooManyKeyFigures } from './narrative/too-many-key-figures.ts';
import { microdata } from './persons/microdata.ts';
import { personColumn } from './persons/person-column.ts';
import {
  personNumber,
  personNumberLike,
  emailAddress,
  telephoneNumber,
} from './persons/person-rules.ts';
import { unusedFact } from './unused/unused-fact.ts';
import { unusedFigure } from './unused/unused-figure.ts';
import { unusedGoal } from './unused/unused-goal.ts';
import { unusedNode } from './unused/unused-node.ts';
import { unusedNumberedName } from './unused/unused-numbered-name.ts';
import { unusedReference } from './unused/unused-reference.ts';
import { unusedSign } from './unused/unused-sign.ts';
import { unusedTable } from './unused/unused-table.ts';
import type { Rule } from './rule.ts';

/** Every rule over one version of a report. A new rule is listed here, and needs examples in `tests/checks/rules/`. */
export const allRules: readonly Rule[] = [
  // What is referred to is there.
  duplicateId,
  placeKind,
  placeOutsideReport,
  unknownCell,
  unknownForeignKey,
  unknownForeignTable,
  unknownId,
  unknownRecipient,
  reservedRecipient,
  unreadableAddress,
  // Figures can be drawn.
  figureBase,
  figureCell,
  figureColumnType,
  figureColumn,
  figureCycle,
  figureInterval,
  figurePair,
  figureRow,
  figureSecondary,
  figureSeriesWeek,
  figureSign,
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
  goalWithoutTarget,
  goalsOrReason,
  judgedWithoutVerdict,
  missingReason,
  resultWithoutValue,
  revisionOrder,
  targetBounds,
  targetWithoutResult,
  verdictDeparts,
  // Numbers in texts are bound.
  missingLanguage,
  undeclaredLanguage,
  orphanNumber,
  // The narrative holds together.
  deadLink,
  emptySection,
  repeatedComponent,
  tooManyKeyFigures,
  // Nobody can be recognised.
  microdata,
  personColumn,
  personNumber,
  personNumberLike,
  emailAddress,
  telephoneNumber,
  // Nothing is written in vain.
  unusedFact,
  unusedFigure,
  unusedGoal,
  unusedNode,
  unusedNumberedName,
  unusedReference,
  unusedSign,
  unusedTable,
];
