/** What became of a recommendation, as a later version tells it. */
export const recommendationStates = [
  'followed',
  'under-way',
  'not-followed',
  'no-longer-relevant',
] as const;

export type RecommendationState = (typeof recommendationStates)[number];
