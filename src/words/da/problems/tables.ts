import { type ProblemWords, counted, quoted, type Delimiter } from '../../problem-words.ts';

const exactly = 'Præcis de kolonner, som datapackage.yaml nævner';

const saveAgain = 'Gem filen som "CSV UTF-8" i Excel.';

const names: Record<Delimiter, string> = { ';': '";"', ',': '","', '\t': 'TAB' };

const reservedAdvice = {
  column: 'Giv kolonnen et andet navn her og i datapackage.yaml.',
  field: 'Giv kolonnen et andet navn.',
  key: 'Giv nøglen et andet navn.',
};

export const tables = {
  'title-rows': ({ count }: { count: number }) => ({
    found: `${counted(count, 'linje', 'linjer')} over kolonnernes navne`,
    expected: 'Kolonnernes navne på første linje',
    advice: `Slet alt over kolonnernes navne, eller skriv dialect: { skip: ${count} } i datapackage.yaml.`,
  }),
  'two-keys': {
    found: 'Både primaryKey og key',
    expected: 'primaryKey, eller key: row for rækker uden nøgle',
    advice: 'Slet den ene.',
  },
  'empty-columns': ({ count }: { count: number }) => ({
    found: `${counted(count, 'tom kolonne', 'tomme kolonner')} til sidst`,
    expected: exactly,
    advice: 'Slet de tomme kolonner i Excel (marker dem, højreklik, Slet), og gem igen.',
  }),
  'blank-column-name': {
    found: 'En kolonne uden navn',
    expected: exactly,
    advice: 'Skriv kolonnens navn, eller slet kolonnen.',
  },
  'repeated-column': ({ name }: { name: string }) => ({
    found: `${quoted(name)} for anden gang`,
    expected: 'Hvert navn én gang',
    advice: 'Giv den ene kolonne et andet navn, eller slet den.',
  }),
  'reserved-name': ({ name, of }: { name: string; of: 'column' | 'field' | 'key' }) => ({
    found: quoted(name),
    expected: 'Et navn, som programmer ikke selv bruger',
    advice: reservedAdvice[of],
  }),
  'unknown-column': ({ name, known }: { name: string; known: string[] }, near?: string) => {
    const listed = known.length > 12 ? exactly : known.join(', ');
    return {
      found: quoted(name),
      expected: listed,
      advice:
        near === undefined
          ? 'Slet kolonnen, eller skriv den ind i datapackage.yaml.'
          : `Ret navnet. Mente du ${quoted(near)}?`,
    };
  },
  'missing-column': ({ name, title }: { name: string; title?: string }) => ({
    found: `Ingen kolonne ${quoted(name)}`,
    expected: `Kolonnen ${quoted(name)}${title === undefined ? '' : ` (${title})`}`,
    advice:
      'Sæt kolonnen ind igen med alle dens celler. Har den fået et andet navn, så ret navnet tilbage.',
  }),
  'open-quote': ({ rest }: { rest: string }) => ({
    found: quoted(rest.slice(0, 40)),
    expected: 'Et citationstegn først og sidst i cellen',
    advice: 'Afslut cellen med ". Skriv et citationstegn inde i teksten som "".',
  }),
  'stray-quote': ({ cell }: { cell: string }) => ({
    found: quoted(cell),
    expected: 'Citationstegn om hele cellen',
    advice: 'Sæt " om hele cellen, og skriv tegnet inde i teksten som "".',
  }),
  'mixed-line-ends': ({ found }: { found: string }) => ({
    found: `Linjeskift, der slutter en række på en anden måde (${found})`,
    expected: 'Samme slags linjeskift efter alle rækker',
    advice: 'Rækkerne er læst som de er. Gem filen igen i Excel, så er de ens.',
  }),
  'rows-in-cell': ({ lines }: { lines: number }) => ({
    found: `${lines} linjer i én celle, hver med så mange celler som en række`,
    expected: 'Én række på hver linje',
    advice:
      'Slet de to citationstegn, der gør rækkerne til én celle. Er det en tekst på flere linjer, så lad den ikke have skilletegn på hver linje.',
  }),
  'separator-line': ({ line }: { line: string }) => ({
    found: quoted(line),
    expected: 'Kolonnernes navne på første linje',
    advice: 'Slet linjen. Målestok finder selv skilletegnet.',
  }),
  'line-in-one-cell': ({ line }: { line: string }) => ({
    found: quoted(line),
    expected: 'Hvert navn i sin egen celle',
    advice:
      'Excel har åbnet filen uden at dele den op. Hent filen igen, åbn den med "Data → Fra tekst/CSV", og gem den som "CSV UTF-8".',
  }),
  'ambiguous-delimiter': ({ line }: { line: string }) => ({
    found: quoted(line),
    expected: 'Ét skilletegn mellem navnene: ";", "," eller TAB',
    advice:
      'Ret navnene på første linje, eller skriv dialect: { delimiter: … } i datapackage.yaml.',
  }),
  'wrong-delimiter': ({ found, expected }: { found: Delimiter; expected: Delimiter }) => ({
    found: `Celler delt af ${names[found]}`,
    expected: `${names[expected]} mellem cellerne`,
    advice: saveAgain,
  }),
  'empty-table': (given: { wrong: 'empty-file' } | { wrong: 'no-rows' }) => {
    switch (given.wrong) {
      case 'empty-file': {
        return {
          found: 'En tom fil',
          expected: 'Kolonnernes navne og mindst én række',
          advice: 'Skriv tabellen, eller tag den ud af datapackage.yaml.',
        };
      }
      case 'no-rows': {
        return {
          found: 'Ingen rækker under kolonnernes navne',
          expected: 'Mindst én række',
          advice: 'Skriv rækkerne, eller tag tabellen ud af datapackage.yaml.',
        };
      }
    }
  },
  'empty-row': {
    found: 'En tom række',
    expected: 'Rækker uden huller imellem',
    advice: 'Slet rækken.',
  },
  'empty-rows-at-end': ({ count }: { count: number }) => ({
    found: `${counted(count, 'tom række', 'tomme rækker')} til sidst`,
    expected: 'Ingen tomme rækker',
    advice: 'De er sprunget over. Du kan slette dem.',
  }),
  'cell-count': ({ found, expected }: { found: number; expected: number }) => ({
    found: counted(found, 'celle', 'celler'),
    expected: `${expected} celler, som i første linje`,
    advice:
      found > expected
        ? 'Slet de celler, der er for mange. Står skilletegnet i en tekst, så sæt " om teksten.'
        : 'Udfyld de celler, der mangler.',
  }),
  'too-many-rows': ({ found, limit }: { found: number; limit: number }) => ({
    found: `${found} rækker`,
    expected: `Højst ${limit} rækker`,
    advice: 'Læg tallene sammen i færre rækker.',
  }),
  'too-many-columns': ({ found, limit }: { found: number; limit: number }) => ({
    found: `${found} kolonner`,
    expected: `Højst ${limit} kolonner`,
    advice: 'Del tabellen op.',
  }),
  'too-many-problems': ({ most }: { most: number }) => ({
    found: `Flere end ${most} problemer i filen`,
    expected: 'En fil uden fejl',
    advice: 'Resten er ikke læst. Ret de første; de har ofte samme årsag.',
  }),
  'cell-too-long': ({ cell, limit }: { cell: string; limit: number }) => ({
    found: `${quoted(cell)} (${cell.length} tegn)`,
    expected: `Højst ${limit} tegn i en celle`,
    advice: 'Skriv teksten i rapporten i stedet.',
  }),
  'descriptor-name': ({ name, report }: { name: string; report: string }) => ({
    found: quoted(name),
    expected: `Rapportens id, ${quoted(report)}`,
    advice: `Skriv name: ${report}.`,
  }),
  'table-name': ({ name }: { name: string }) => ({
    found: quoted(name),
    expected: 'Små bogstaver a-z, tal og bindestreg',
    advice: 'Giv tabellen et andet navn.',
  }),
  'table-path': ({ path }: { path: string }) => ({
    found: quoted(path),
    expected: 'En CSV-fil i samme mappe, fx status.csv',
    advice: 'Skriv filens navn uden mappe.',
  }),
  'repeated-name': ({ what }: { what: string }) => ({
    found: `${quoted(what)} for anden gang`,
    expected: 'Hvert navn én gang',
    advice: 'Slet den ene, eller giv den et andet navn.',
  }),
  'missing-table': ({ path }: { path: string }, near?: string) => ({
    found: quoted(path),
    expected: 'En fil i mappen',
    advice:
      near === undefined
        ? 'Læg filen i mappen, eller slet tabellen her.'
        : `Mente du ${quoted(near)}?`,
  }),
  'missing-schema': ({ name, standard }: { name: string; standard: string[] }) => {
    const names = standard.join(', ');
    return {
      found: `${quoted(name)} uden schema`,
      expected: `Et schema, eller en af standardtabellerne: ${names}`,
      advice: 'Skriv schema: med primaryKey og fields.',
    };
  },
  'standard-schema': ({ name }: { name: string }) => ({
    found: `Et schema for ${quoted(name)}`,
    expected: 'Ingen schema: standardtabellens kolonner ligger fast',
    advice: 'Slet schema, eller giv tabellen et andet navn.',
  }),
  'unknown-field': ({ name, known }: { name: string; known: string[] }, near?: string) => {
    const names = known.join(', ');
    return {
      found: quoted(name),
      expected: `En af tabellens kolonner: ${names}`,
      advice: near === undefined ? 'Ret navnet.' : `Ret navnet. Mente du ${quoted(near)}?`,
    };
  },
  'bound-type': ({ bound, type }: { bound: string; type: string }) => ({
    found: quoted(bound),
    expected: `En grænse af kolonnens type, ${type}`,
    advice: 'Skriv tal uden anførselstegn og datoer med.',
  }),
  'two-meanings': ({ word, lists }: { word: string; lists: string[] }) => ({
    found: `${quoted(word)} i både ${lists.join(' og ')}`,
    expected: 'Et ord, der betyder én ting i en kolonne',
    advice: 'Slet ordet i den ene liste, eller vælg et andet.',
  }),
  'field-property': ({ name, type }: { name: string; type: string }) => ({
    found: `${name} i en kolonne af typen ${type}`,
    expected: 'Kun det, der passer til typen',
    advice: 'Slet linjen, eller ret kolonnens type.',
  }),
} satisfies ProblemWords;
