/**
 * What every child process sees: the same time zone and language on every machine, so that two
 * builds are equal, and no telemetry.
 * @param {NodeJS.ProcessEnv} own the environment that the command was started in
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(own = process.env) {
  return {
    ...own,
    ASTRO_TELEMETRY_DISABLED: '1',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
}
