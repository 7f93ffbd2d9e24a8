/** Something wrong with a knowledge file, and where. Lines and columns count from 1; they are 0 where there is no file. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** A fault as one line: file, line, column and what is wrong. */
export function formatFault(fault: Fault): string {
  const column = fault.line === 0 ? '' : `:${fault.column}`;
  return `${lineText(fault)}${column}: ${fault.message}`;
}

/** The file and the line, or what it is that stands in no file. */
export function lineText({ file, line }: Omit<Fault, 'message'>): string {
  return line === 0 ? file : `${file}:${line}`;
}

/** As many of one cause are told in one line. */
const FOLDED_FROM = 3;
/** Of more places of one fault only the number is told. */
const MOST_PLACES = 4;

/** Faults as lines; those of one cause, which say the same, as one that tells how many they are and where. */
export function faultLines(faults: readonly Fault[]): string[] {
  const bySaying = new Map<string, Fault[]>();
  for (const fault of faults) bySaying.set(fault.message, [...(bySaying.get(fault.message) ?? []), fault]);
  return [...bySaying.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (!first || alike.length < FOLDED_FROM) return alike.map(formatFault);
    const more = others.length - MOST_PLACES;
    const places = others.slice(0, MOST_PLACES).map(lineText).join(', ');
    return [`${formatFault(first)} (${alike.length} times: also ${places}${more > 0 ? ` and ${more} more` : ''})`];
  });
}
