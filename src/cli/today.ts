/** The day as it is written, `2026-11-22`, where those who publish are: theirs begins before that of UTC. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/**
 * The day by the machine's clock. The one look at a clock: editors are proposed it, nothing that is published may
 * be dated later, and what they write counts.
 */
export function today(): string {
  // eslint-disable-next-line no-restricted-syntax -- see above
  return day.format(new Date());
}
