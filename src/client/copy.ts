/** Puts a text on the clipboard; tells whether that went well. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text to be copied is a link, which takes what the reader sees along. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/)?\//.test(text);
}
