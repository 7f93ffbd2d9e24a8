import { createRequire } from 'node:module';
import { createMemo } from '../answering/memo.js';

/** Zoomed so that letters are sharp on a phone. */
const ZOOM = 1.5;
/** Of the pages that are looked at. */
const MOST_KEPT = 20;
/** Shipped with the package, as a machine may have none. */
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'];
const { resolve } = createRequire(import.meta.url);

/**
 * An SVG with text in Noto Sans as a PNG. It is drawn beside all else, and once for many who look at the same. Rejects
 * where the library is not there for this machine, or the SVG is none.
 */
export const drawSvg = createMemo(MOST_KEPT, async (svg: string): Promise<Buffer> => {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => resolve(`@expo-google-fonts/noto-sans/${file}`)),
      defaultFontFamily: 'Noto Sans',
    },
  });
  return image.asPng();
});
