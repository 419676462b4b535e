import {
  csv,
  descriptor,
  headers,
  metadataWith,
  narrative,
  ownTable,
  statusTable,
  type RuleExamples,
} from './overlays.ts';

function traitTable(names: string[]) {
  const fields = names.map((name) =>
    name === 'antal'
      ? { name, title: 'Antal', type: 'integer', unit: 'persons' }
      : { name, title: 'Om', type: 'string' },
  );
  return descriptor([statusTable, ownTable('personer', fields)]);
}

function rows(header: string, row: string) {
  const list = Array.from({ length: 5 }, (_, index) => `r${index};${row}`);
  return csv('personer', `id;${header}`, ...list);
}

function columnTable(name: string, title: string) {
  return {
    ...descriptor([statusTable, ownTable('andre', [{ name, title, type: 'string' }])]),
    ...csv('andre', `id;${name}`, 'a;b'),
  };
}

const fact = (note: string) =>
  csv('facts', headers.facts, `startede;Unge;80;persons;;;;;K;${note}`);
const numbers = descriptor([
  statusTable,
  ownTable('numre', [{ name: 'nr', title: 'Nr.', type: 'integer' }]),
]);

export const personsExamples: Record<string, RuleExamples> = {
  microdata: {
    good: [
      { ...traitTable(['koen', 'alder', 'antal']), ...rows('koen;alder;antal', 'kvinde;18-24;12') },
      { ...traitTable(['kommune', 'ydelse']), ...rows('kommune;ydelse', 'nordby;SU') },
      {
        ...traitTable(['hvem']),
        ...csv('personer', 'id;hvem', 'a;Kommunen', 'b;Odder Kommune', 'c;Anna Hansen'),
      },
    ],
    bad: [
      {
        ...traitTable(['koen', 'alder', 'kommune']),
        ...rows('koen;alder;kommune', 'kvinde;19;nordby'),
      },
      { ...traitTable(['koen', 'ydelse']), ...rows('koen;ydelse', 'mand;SU') },
      {
        ...traitTable(['hvem']),
        ...csv('personer', 'id;hvem', 'a;Anna Hansen', 'b;Mads Nielsen', 'c;Fatima Ali'),
      },
    ],
  },
  'person-column': {
    good: [
      columnTable('antal', 'Antal unge'),
      columnTable('aldersgruppe', 'Alder'),
      columnTable('foedselsaar', 'Årgang'),
      columnTable('cvr', 'CVR-nummer'),
      columnTable('kommunenavn', 'Navn'),
      columnTable('projektnavn', 'Navn'),
    ],
    bad: [
      columnTable('cpr', 'Nummer'),
      columnTable('cpr_nr', 'Nummer'),
      columnTable('loebenr', 'Nummer'),
      columnTable('nr', 'Løbenummer'),
      columnTable('fornavn', 'Navn'),
      columnTable('elev_id', 'Nummer'),
      columnTable('deltager', 'Deltager'),
      columnTable('mail', 'Mail'),
      columnTable('navn', 'Navn'),
      columnTable('foedselsdato', 'Dato'),
      columnTable('dato', 'Fødselsdag'),
    ],
  },
  'person-number': {
    good: [narrative('Journal 4512-2014, ISBN 978-87-93626-12-3.'), fact('CVR 12345678')],
    bad: [
      narrative('Den unge (010165-1234) begyndte.'),
      narrative('Den unge 0101651234 begyndte.'),
      fact('010165 1234'),
      metadataWith({ title: 'Sag 311299-1234' }),
      { 'data/ny-start-slut/1.0/010165-1234.csv': 'id\n' },
      { ...numbers, ...csv('numre', 'id;nr', 'a;101651234') },
      narrative('Den unge 010165-**1234** begyndte.'),
      narrative('Den unge １２０５９０-１２３４ begyndte.'),
    ],
  },
  'person-number-like': {
    good: [narrative('Sag 9912345678 og 123456789012.')],
    bad: [narrative('Sag 3112991235.')],
  },
  email: {
    good: [narrative('Skriv @nordby.')],
    bad: [narrative('Skriv til anna@nordby.dk, tak.'), fact('anna.proeve@nordby.example')],
  },
  telephone: {
    good: [narrative('CVR 12345678, den 20141231, i 2013 2014.'), fact('CVR-nr. 23456789')],
    bad: [
      narrative('Ring på 23-45-67-89.'),
      narrative('Ring på 23 45 67 89.'),
      narrative('Ring +45 2345 6789.'),
      narrative('Ring 2345 6789.'),
      fact('Tlf. 23456789'),
    ],
  },
  'telephone-like': {
    good: [narrative('CVR 61728394, beløb 26 58 42 74 kr.')],
    bad: [narrative('Svaret var fra 61728395.'), fact('61728395')],
  },
  address: {
    good: [narrative('Skolen på Nørregade 12 i Odder.')],
    bad: [narrative('Hun bor Nørregade 12, 8300 Odder.'), fact('Nørregade 12, 2. tv')],
  },
  'birth-date': {
    good: [narrative('Unge født efter den 1. januar 1995.')],
    bad: [narrative('Hun er født den 3. maj 2001.'), fact('Anna Hansen, f. 03.05.2001')],
  },
};
