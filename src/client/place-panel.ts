/** How the panel stands to what it speaks of, all in CSS pixels from the picture's own corner. */
export interface Place {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const gap = 12;

/**
 * Beside a line that stands at `at`: to its right, else to its left, else as far from it as there is
 * room. At the foot of the picture, where curves have their axis.
 */
export function placeBeside(at: number, panel: Size, room: Size): Place {
  const y = Math.max(0, room.height - panel.height);
  const right = at + gap;
  const left = at - gap - panel.width;
  if (right + panel.width <= room.width) return { x: right, y };
  if (left >= 0) return { x: left, y };
  return { x: at < room.width / 2 ? Math.max(0, room.width - panel.width) : 0, y };
}

/** Below a row, or above it where the panel would leave the picture below and has room above. */
export function placeBelow(row: { top: number; bottom: number }, panel: Size, room: Size): Place {
  const x = Math.max(0, room.width - panel.width);
  const above = row.top - panel.height;
  return { x, y: row.bottom + panel.height > room.height && above >= 0 ? above : row.bottom };
}
