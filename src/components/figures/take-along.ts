/** An id inside the downloads of a figure's page, so that a link to it unfolds them. */
export const takeAlongId = 'hent';
