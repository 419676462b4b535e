/** What became of a recommendation, as a later version tells it. */
export const recommendationStates = [
  'followed',
  'under-way',
  'not-followed',
  'no-longer-relevant',
] as const;

export type RecommendationState = (typeof recommendationStates)[number];

/**
 * Where recommendations to nobody in particular stand among those to organisations: the last part of an address,
 * which no organisation and no word for a recipient may take.
 */
export const withoutRecipient = 'uden-modtager';
