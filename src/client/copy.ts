/** Puts a text on the clipboard; whether that succeeded. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text to be copied is a link, which then includes what the reader sees. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/)?\//.test(text);
}
