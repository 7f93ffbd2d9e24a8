/** A request as the bot sent it; files by their names. */
export interface CapturedRequest {
  method: string;
  path: string;
  body: unknown;
  files: string[];
}

/** The requests as JSON Lines, one a line. */
export function captureLines(requests: readonly CapturedRequest[]): string {
  return requests.map((request) => `${JSON.stringify(request)}\n`).join('');
}
