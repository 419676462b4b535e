import type { Language, Localised, Place } from '../../domain/problem.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import type { Finding } from '../rule.ts';

/** A name that nothing has: where it stands, what it should name, and in which file that is written. */
export interface UnknownName {
  place: Place;
  name: string;
  one: Localised;
  home: string;
  known: Iterable<string>;
}

/** Says that a name is not known, and which known one is nearest. */
export function unknownName({ place, name, one, home, known }: UnknownName): Finding {
  const names = [...known];
  const suggestion = nearestName(name, names);
  return {
    place,
    found: { da: `"${name}"`, en: `"${name}"` },
    expected: {
      da: `${one.da} fra ${home}${listed(names, 'da')}`,
      en: `${one.en} from ${home}${listed(names, 'en')}`,
    },
    advice: advice(name, home, suggestion),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function advice(name: string, home: string, suggestion: string | undefined): Localised {
  return suggestion === undefined
    ? {
        da: `Ret navnet, eller tilføj "${name}" i ${home}.`,
        en: `Correct the name, or add "${name}" to ${home}.`,
      }
    : {
        da: `Ret navnet. Mente du "${suggestion}"?${changed(home, 'da')}`,
        en: `Correct the name. Did you mean "${suggestion}"?${changed(home, 'en')}`,
      };
}

/** A key that was changed in Excel is unknown wherever it is used; there is one cell to mend. */
function changed(home: string, language: Language): string {
  if (!home.endsWith('.csv')) return '';
  return {
    da: ` Er det nøglen i ${home}, der er ændret, så ret den tilbage.`,
    en: ` If it is the key in ${home} that was changed, change it back.`,
  }[language];
}

const nothing = { da: ' (der er ingen endnu)', en: ' (there are none yet)' };

/** A short list is told whole; a long one would hide the rest of the message. */
function listed(names: string[], language: Language): string {
  if (names.length === 0) return nothing[language];
  return names.length > 8 ? '' : ` (${names.join(', ')})`;
}
