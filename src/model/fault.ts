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
