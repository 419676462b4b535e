/** A position in CSS pixels from the picture's own corner. */
export interface Position {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const gap = 12;

/**
 * Next to a line at `at`: to its right, else to its left, else as far from it as there is
 * room. At the foot of the picture, where curves have their axis.
 */
export function positionBeside(at: number, panel: Size, room: Size): Position {
  const y = Math.max(0, room.height - panel.height);
  const right = at + gap;
  const left = at - gap - panel.width;
  if (right + panel.width <= room.width) return { x: right, y };
  if (left >= 0) return { x: left, y };
  return { x: at < room.width / 2 ? Math.max(0, room.width - panel.width) : 0, y };
}

/** Below a row, or above it where the panel would leave the picture below and has room above. */
export function positionBelow(
  row: { top: number; bottom: number },
  panel: Size,
  room: Size,
): Position {
  const x = Math.max(0, room.width - panel.width);
  const above = row.top - panel.height;
  return { x, y: row.bottom + panel.height > room.height && above >= 0 ? above : row.bottom };
}
