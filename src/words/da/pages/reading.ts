/** What helps a reader on the page. */
export const reading = {
  copied: 'Adressen er kopieret',
  notCopied: 'Adressen kunne ikke kopieres',
  toGlossary: 'Se ordlisten',
  openReceipts: 'Åbn alle beregninger',
  closeReceipts: 'Luk alle beregninger',
  view: {
    title: 'Visning',
    appearance: 'Udseende',
    appearances: { system: 'Følg systemet', light: 'Lys', dark: 'Mørk' },
    size: 'Tekststørrelse',
    pixels: (size: number) => `${size} px`,
    usual: (size: number) => `${size} px (normal)`,
    stored: 'Valget bliver kun gemt i din egen browser.',
  },
};
