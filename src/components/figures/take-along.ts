/** Inside the part of a figure's page that tells what can be taken along, so that a link to it unfolds that part. */
export const takeAlongId = 'hent';
