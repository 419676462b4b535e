/** On a narrow screen the contents cover the text: they fold when a link is followed, and by Escape. */
export function foldContents(): void {
  const details = document.querySelector<HTMLDetailsElement>('.contents > details');
  details?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) details.open = false;
  });
  details?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
