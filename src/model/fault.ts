/** Something wrong with a knowledge file, and where. Lines and columns count from 1; they are 0 where there is no file. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
}
