import { luminance, type Light } from '../../src/domain/site-settings.ts';

export { contrast, lightOf, type Light } from '../../src/domain/site-settings.ts';

type Matrix = readonly [Light, Light, Light];

function times(matrix: Matrix, [x, y, z]: Light): Light {
  const row = ([a, b, c]: Light): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/**
 * How a colour is seen by someone without one of the three kinds of cones, in linear sRGB, at severity 1.0.
 * Machado, Oliveira & Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency.
 * IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, and the table beside it.
 */
export const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** All ways to see that a palette is tried in; grey is how it is printed. */
export const sights = ['normal', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const;

export type Sight = (typeof sights)[number];

export function seen(sight: Sight, colour: Light): Light {
  if (sight === 'normal') return colour;
  if (sight === 'grey') {
    const grey = luminance(colour);
    return [grey, grey, grey];
  }
  const within = (lamp: number): number => Math.min(1, Math.max(0, lamp));
  const [red, green, blue] = times(deficiencies[sight], colour);
  return [within(red), within(green), within(blue)];
}

const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const lightnessAndHue: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** OKLab: Björn Ottosson, A perceptual color space for image processing, 2020, and CSS Color 4. */
export function oklab(colour: Light): Light {
  const [long, medium, short] = times(cones, colour);
  return times(lightnessAndHue, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
}

/** How far apart two colours look: deltaEOK of CSS Color 4. */
export function distance(first: Light, second: Light): number {
  const [a, b] = [oklab(first), oklab(second)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
