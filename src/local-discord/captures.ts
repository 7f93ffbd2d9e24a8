/** A request as the bot sent it; files by their names. */
export interface CapturedRequest {
  method: string;
  path: string;
  body: unknown;
  files: string[];
}
