import type { PageWords } from '../../da/pages/pages.ts';

export const reading: PageWords['reading'] = {
  copied: 'The address is copied',
  notCopied: 'The address could not be copied',
  toGlossary: 'See the glossary',
  openReceipts: 'Open all calculations',
  closeReceipts: 'Close all calculations',
  view: {
    title: 'View',
    appearance: 'Appearance',
    appearances: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
    size: 'Text size',
    pixels: (size) => `${size} px`,
    usual: (size) => `${size} px (normal)`,
    stored: 'Your choice is kept in your own browser only.',
  },
};
