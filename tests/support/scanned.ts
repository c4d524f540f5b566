import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';

/** What a camera makes of a code on the page. */
export async function scanned(code: Locator): Promise<string> {
  await code.scrollIntoViewIfNeeded();
  const seen = await code.page().evaluate(
    async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return { width, height, data: [...(canvas?.getImageData(0, 0, width, height).data ?? [])] };
    },
    (await code.screenshot()).toString('base64'),
  );
  return decodeQR({ ...seen, data: Uint8Array.from(seen.data) });
}
