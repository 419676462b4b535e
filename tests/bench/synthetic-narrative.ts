import { sizes, type Random } from './synthetic-data.ts';

const words =
  'indsatsen kommunen deltagerne virksomheden mentor jobcentret samarbejdet uddannelse forløbet støtte medarbejder møder praktik resultat erfaring evalueringen målgruppen og eller med uden efter før gennem derfor også flere mange tidligt sent ofte sjældent viser peger betyder giver tager holder følger møder lærer arbejder'.split(
    ' ',
  );

/** A narrative of the agreed length in ten chapters; every fact, table and figure is used. */
export function narrative(random: Random, figures: number): string {
  const chapters = Array.from({ length: 10 }, (_, index) => chapter(index + 1, random, figures));
  return `<KeyFigures facts="fakta-1 fakta-2 fakta-3" />\n\n${chapters.join('\n\n')}\n`;
}

function chapter(number: number, random: Random, figures: number): string {
  const name = 'abcdefghij'.charAt(number - 1);
  const paragraphs = Array.from({ length: 5 }, (_, index) => paragraph(number, index, random));
  const table = number <= sizes.ownTables ? `\n\n<Table id="tabel-${number}" />` : '';
  const figure = number <= figures ? `\n\n<Figure id="figur-${number}" />` : '';
  const goals = number === 9 ? '\n\n<GoalTable />' : '';
  return `## Kapitel ${name}\n\n### Baggrund for kapitel ${name}\n\n${paragraphs.join('\n\n')}${table}${figure}${goals}\n\n- Punkt om ${word(random)}\n- Punkt om **${word(random)}**`;
}

function paragraph(number: number, index: number, random: Random): string {
  const fact = (number - 1) * 3 + index + 1;
  const bound = index < 3 ? ` Her er <Fact id="fakta-${fact}" /> unge med i *opgørelsen*.` : '';
  const value =
    index === 3
      ? ` I en gruppe er der <Value of="tabel-${((number - 1) % sizes.ownTables) + 1}/raekke-2/antal" />.`
      : '';
  return `${sentence(46, random)}${bound}${value}`;
}

function sentence(length: number, random: Random): string {
  const text = Array.from({ length }, () => word(random)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function word(random: Random): string {
  return words[Math.floor(random() * words.length)] ?? 'og';
}
