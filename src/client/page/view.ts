/** What a reader can choose; each stands under its name on the root element, where the stylesheet finds it. */
const choices = ['appearance', 'size'] as const;

/** Puts what the reader once chose on the root element. */
export function applyView(): void {
  for (const choice of choices) show(choice, stored(choice));
}

/** Shows the form in which the reader chooses; only then is anything stored, and the default takes it away. */
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

/** Where the browser keeps nothing, the choice holds for the page. */
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
    // Nothing is kept, as the reader's browser was told.
  }
}
