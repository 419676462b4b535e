/** What a reader can choose; each is a data attribute of the root element, where the stylesheet finds it. */
const choices = ['appearance', 'size'] as const;

/** Puts the reader's stored choices on the root element. */
export function applyView(): void {
  for (const choice of choices) show(choice, stored(choice));
}

/** Shows the form in which the reader chooses. Only a choice is stored; choosing the default removes it. */
export function offerView(): void {
  for (const choice of choices) {
    const select = document.querySelector<HTMLSelectElement>(`.view-settings [name=${choice}]`);
    if (!select) continue;
    select.value = stored(choice);
    select.addEventListener('change', () => {
      show(choice, select.value);
      store(choice, select.value);
    });
  }
  document.querySelector('.view-settings')?.removeAttribute('hidden');
}

function show(choice: string, value: string): void {
  if (value) document.documentElement.dataset[choice] = value;
  else delete document.documentElement.dataset[choice];
}

/** Where the browser stores nothing, the choice holds for this page. */
function stored(choice: string): string {
  try {
    return localStorage.getItem(choice) ?? '';
  } catch {
    return '';
  }
}

function store(choice: string, value: string): void {
  try {
    if (value) localStorage.setItem(choice, value);
    else localStorage.removeItem(choice);
  } catch {
    // Nothing is stored, as the reader set the browser to do.
  }
}
