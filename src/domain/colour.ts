/** A colour as the light of its three lamps, from 0 to 1: linear sRGB. */
export type Light = [red: number, green: number, blue: number];

/** True for `#0b5a60` and `#fff`, in small letters. */
export function isColour(text: string): boolean {
  return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/.test(text);
}

/** Reads `#0b5a60` or `#fff`. Throws on what is neither. */
export function lightOf(hex: string): Light {
  if (!isColour(hex)) throw new TypeError(`${hex} is no colour`);
  const digits = hex.slice(1);
  const size = digits.length / 3;
  const lamp = (index: number): number => {
    const part = digits.slice(index * size, (index + 1) * size);
    return linear(parseInt(part.length === 1 ? part + part : part, 16) / 255);
  };
  return [lamp(0), lamp(1), lamp(2)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, WCAG 2.2. */
export function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2: from 1 to 21. */
export function contrast(first: Light, second: Light): number {
  const [dark = 0, bright = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
