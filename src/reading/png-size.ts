/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size that a PNG names in its first chunk; none where it is no PNG. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const isPng = bytes.length >= 24 && signature.every((byte, place) => bytes[place] === byte);
  if (!isPng) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
