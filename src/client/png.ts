/** Pixels for each unit, so that the picture is sharp on good screens and in print. */
const pixelsPerUnit = 2;

/** Draws an SVG file of this site as pixels and downloads it; whether that succeeded. */
export async function downloadPng(address: string, name: string): Promise<boolean> {
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
