import type { Reason } from '../../../domain/comparability.ts';

export const compare = {
  title: 'Sammenlign',
  lead: 'To resultater kan sættes ved siden af hinanden, når de står på det samme. Vælg en rapport, og se, hvad dens mål kan sammenlignes med, hvad der ikke kan, og hvorfor.',
  how: 'Hvornår kan resultater sammenlignes?',
  howLead:
    'Alle fem ting skal være ens. Er bare én af dem forskellig, bliver sammenligningen afvist, og grunden står der. Du kan se tallene alligevel.',
  conditions: {
    definition: {
      title: 'Det samme mål',
      text: 'Ordlyd, indikator, enhed og retning er ens.',
    },
    population: {
      title: 'De samme slags mennesker',
      text: 'Projektets målgruppe, alderen og gruppen er ens. Et samlet tal bliver ikke holdt op mod et enkelt sted.',
    },
    'follow-up': {
      title: 'Samme tid efter projektet',
      text: 'Fristen og målingen ligger lige langt fra projektets slutning. Et foreløbigt tal bliver ikke holdt op mod et endeligt.',
    },
    rule: {
      title: 'Samme regel',
      text: 'Vurderingen er lavet efter samme regel.',
    },
    edition: {
      title: 'Samme udgave af reglerne',
      text: 'Målestoks regler for at vurdere mål kan blive ændret. Vurderinger fra hver sin udgave af dem bliver ikke blandet.',
    },
  } satisfies Record<Reason, { title: string; text: string }>,
  choose: 'Vælg en rapport',
  goalsOf: (goals: number) => (goals === 1 ? '1 mål' : `${goals} mål`),
  noGoals: 'ingen mål',
  shared: 'Mål i mere end ét projekt',
  sharedNone:
    'Ingen to projekter har det samme mål endnu. Derfor er der kun sammenligninger mellem steder i samme projekt.',
  sharedIn: (reports: number) => `${reports} rapporter`,
  reportTitle: (title: string) => `Sammenlign ${title}`,
  reportLead: (comparable: number, goals: number) =>
    comparable === 0
      ? `Ingen af rapportens ${goals} mål kan sammenlignes med andre.`
      : `${comparable} af rapportens ${goals} mål kan sammenlignes mellem steder eller med andre rapporter.`,
  reportWithoutGoals: 'Rapporten har ingen mål. Derfor står kun andelene blandt dens nøgletal her.',
  toReport: 'Læs rapporten',
  toChoice: 'Vælg en anden rapport',
  otherReports: 'Over for andre rapporter',
  otherReportsLead: 'Det, der gælder alle målene i de to rapporter.',
  sameGoals: (count: number) => (count === 1 ? '1 mål er det samme.' : `${count} mål er de samme.`),
  noSameGoals: 'Ingen mål er de samme.',
  otherWithoutGoals: 'Rapporten har ingen mål, kun andele blandt nøgletallene.',
  otherGroup: (group: string) => `En anden målgruppe: ${group}.`,
  otherRule: 'En anden regel for, hvornår et mål er opfyldt.',
  comparable: 'Kan sammenlignes',
  alone: 'Kan ikke sammenlignes',
  aloneLead:
    'Målene har ingen andre at stå ved siden af. Fold ud, og se de mål, der ligner mest, og hvad der er forskelligt.',
  noResult: (count: number) =>
    count === 1
      ? '1 mål har ikke noget resultat endnu og er ikke med.'
      : `${count} mål har ikke noget resultat endnu og er ikke med.`,
  where: 'Hvor',
  whole: 'Hele projektet',
  more: (count: number) => `Og ${count} andre på samme grundlag.`,
  anyway: 'Vis alligevel',
  refused: (count: number) =>
    count === 1
      ? 'ét resultat, der ikke kan sammenlignes'
      : `${count} resultater, der ikke kan sammenlignes`,
  nothingAlike: 'Ingen andre rapporter har et resultat i samme enhed.',
  why: 'Hvorfor ikke',
  reasons: {
    definition: 'Et andet mål',
    population: 'Andre mennesker',
    'follow-up': 'En anden tid',
    rule: 'En anden regel',
    edition: 'Anden udgave af reglerne',
  } satisfies Record<Reason, string>,
  measured: (months: number) =>
    months === 0
      ? 'målt ved projektets slutning'
      : `målt ${Math.abs(months)} ${Math.abs(months) === 1 ? 'måned' : 'måneder'} ${months < 0 ? 'før' : 'efter'} projektets slutning`,
  interval: (range: string) => `Usikkerhed: ${range}`,
  intervalMeaning:
    'Ved andele med tæller og nævner står et 95 pct.-konfidensinterval efter Wilsons metode. Hvor intervallerne overlapper meget, kan forskellen være tilfældig.',
  rule: 'Regel',
  narrowReports: 'Vælg rapporter',
  narrowGoals: 'Vælg mål',
  narrowed: (shown: number, all: number) => `Viser ${shown} af ${all} mål.`,
  narrowAll: 'Vis alle',
};
