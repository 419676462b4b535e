import { copyText, isAddress } from './copy.ts';

/**
 * Shows the buttons that need a script, and says in the figure's status whether they succeeded. The text that is
 * copied is the one before the button.
 */
export function offerActions(figure: HTMLElement, withState: (address: string) => string): void {
  const { copied, saved } = readMessages(figure);
  offer(figure, 'button[data-copy]', copied, (button) => {
    const text = button.previousElementSibling?.textContent?.trim() ?? '';
    return copyText(isAddress(text) ? withState(text) : text);
  });
  offer(figure, 'button[data-png]', saved, ({ dataset: { png = '', name = '' } }) =>
    downloadPng(png, name),
  );
}

function offer(
  figure: HTMLElement,
  buttons: string,
  done: string | undefined,
  act: (button: HTMLElement) => Promise<boolean>,
): void {
  for (const button of figure.querySelectorAll<HTMLElement>(buttons)) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void act(button).then((went) => report(figure, went ? done : readMessages(figure).failed));
    });
  }
}

/** Messages on success and failure. */
function readMessages(figure: HTMLElement): { copied?: string; saved?: string; failed?: string } {
  return { ...figure.querySelector<HTMLElement>('.figure-actions')?.dataset };
}

/** A new text node each time, so that screen readers also say a repeated message. */
function report(figure: HTMLElement, text = ''): void {
  figure.querySelector('.figure-status')?.replaceChildren(text);
}

/** Pixels for each unit, so that the picture is sharp on good screens and in print. */
const pixelsPerUnit = 2;

/** Draws an SVG file of this site as pixels and downloads it; whether that succeeded. */
async function downloadPng(address: string, name: string): Promise<boolean> {
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    download(await drawPixels(picture), name);
    return true;
  } catch {
    return false;
  }
}

async function drawPixels(picture: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * pixelsPerUnit;
  canvas.height = picture.naturalHeight * pixelsPerUnit;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
