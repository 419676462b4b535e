/** The stop that a key leads to; undefined for other keys. Forward is down a picture, or along its axis. */
export function stopByKey(
  key: string,
  axis: string | undefined,
  stop: number,
  count: number,
): number | undefined {
  const up = axis === 'x' ? 1 : -1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: stop + 1,
    ArrowLeft: stop - 1,
    ArrowUp: stop + up,
    ArrowDown: stop - up,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
}
