/** A button at a table of goals opens all its receipts, or closes them again. */
export function offerReceipts(): void {
  for (const button of document.querySelectorAll<HTMLElement>('.all-receipts')) {
    const receipts = [...(button.nextElementSibling?.querySelectorAll('details') ?? [])];
    const texts = [button.textContent, button.dataset['close'] ?? ''];
    button.hidden = receipts.length < 2;
    button.addEventListener('click', () => {
      const open = button.textContent === texts[0];
      for (const receipt of receipts) receipt.open = open;
      button.textContent = texts[Number(open)] ?? '';
    });
  }
}
