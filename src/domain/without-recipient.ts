/**
 * Where recommendations to nobody in particular stand among those to organisations: the last part of an address,
 * which no organisation and no word for a recipient may take.
 */
export const withoutRecipient = 'uden-modtager';
