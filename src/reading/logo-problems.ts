import { quote, quoted, refusal, type Message } from './message.ts';

export function unsafe(part: string): Message {
  return refusal(
    'logo-unsafe',
    quote(part),
    [
      'Et logo, der kun tegner: ingen scripts, hændelser, billeder eller henvisninger udefra',
      'A logo that only draws: no scripts, events, pictures or references to elsewhere',
    ],
    [
      'Fjern det i tegneprogrammet, eller gem logoet som »plain SVG« eller PNG.',
      'Remove it in the drawing program, or save the logo as plain SVG or PNG.',
    ],
  );
}

export function noPicture(): Message {
  return refusal(
    'logo-unreadable',
    ['Intet billede med en størrelse', 'No picture with a size'],
    [
      'En SVG med width og height eller viewBox, eller en PNG',
      'An SVG with width and height or a viewBox, or a PNG',
    ],
    ['Gem logoet igen i et tegneprogram.', 'Save the logo again in a drawing program.'],
  );
}

export function missingLogo(name: string): Message {
  return refusal(
    'missing-logo',
    [`Ingen ${quoted(name)}`, `No ${quoted(name)}`],
    [`Filen content/${name}`, `The file content/${name}`],
    [
      'Læg filen ved siden af site.yaml, eller fjern logo.',
      'Put the file beside site.yaml, or remove logo.',
    ],
  );
}

export function unusedLogo(name: string): Message {
  return refusal(
    'unused-logo',
    [`${name}, som site.yaml ikke nævner`, `${name}, which site.yaml does not name`],
    ['Kun filer, der bliver brugt', 'Only files that are used'],
    [
      'Nævn filen under logo i site.yaml, eller slet den.',
      'Name the file under logo in site.yaml, or delete it.',
    ],
  );
}
