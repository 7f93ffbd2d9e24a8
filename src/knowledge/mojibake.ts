/** The bytes 128 to 159 in Windows-1252; Node's own decoder takes them for Latin-1 in some releases. */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
  String.fromCharCode(...Array.from({ length: 96 }, (_, place) => place + 160));
/** Bytes from 128 on. */
const UPPER_BYTES = Uint8Array.from({ length: 128 }, (_, place) => place + 128);
const MISREAD_AS = [WINDOWS_1252, new TextDecoder('macintosh').decode(UPPER_BYTES)].map(bytesOf);
/** Letters of Western Europe, dashes, quotation marks, the euro sign: what is misread in English texts. */
const WESTERN = /^[\u00A0-\u00FF\u0152\u0153\u2010-\u2044\u20AC\u2122]+$/;
const NOT_ASCII = /[^\p{ASCII}]+/gu;

/**
 * Mends UTF-8 that was once read as Windows-1252 or Mac Roman: "â€™" is "’", and "√≥" is "ó".
 * What is no such misreading stays as it is.
 */
export function mendMojibake(text: string): string {
  return text.replace(NOT_ASCII, (run) => {
    for (const encoding of MISREAD_AS) {
      const mended = readAnew([...run], encoding);
      if (mended !== undefined && WESTERN.test(mended)) return mended;
    }
    return run;
  });
}

function readAnew(run: readonly string[], encoding: ReadonlyMap<string, number>): string | undefined {
  const bytes = run.flatMap((character) => encoding.get(character) ?? []);
  if (bytes.length < run.length) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function bytesOf(characters: string): ReadonlyMap<string, number> {
  return new Map([...characters].map((character, place) => [character, place + 128]));
}
