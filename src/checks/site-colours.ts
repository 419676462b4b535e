import { contrast, lightOf } from '../domain/colour.ts';
import type { Problem } from '../domain/problem.ts';
import { papers, type SiteSettings } from '../domain/site-settings.ts';
import { at, refusal } from '../reading/message.ts';
import type { Located } from '../reading/sources.ts';

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const least = 4.5;

/** The publisher's colours must be read on the pages that they stand on. */
export function colourProblems(settings: Located<SiteSettings> | undefined): Problem[] {
  const accent = settings?.value.accent;
  if (!settings || !accent) return [];
  return (['light', 'dark'] as const).flatMap((theme) => {
    const ratio = lowestContrast(accent[theme], theme);
    if (ratio >= least) return [];
    return [at(settings.place(['accent', theme]), tooPale(accent[theme], ratio, theme))];
  });
}

function lowestContrast(colour: string, theme: keyof typeof papers): number {
  const grounds = Object.values(papers[theme]);
  return Math.min(...grounds.map((ground) => contrast(lightOf(colour), lightOf(ground))));
}

/** Downwards, so that 4.49 is never told as enough. */
function tooPale(colour: string, ratio: number, theme: keyof typeof papers) {
  const rounded = (Math.floor(ratio * 10) / 10).toFixed(1);
  return refusal('low-contrast', { colour, ratio: rounded, least, theme });
}
