const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of this name',
  ENOTDIR: 'it is a file and no folder',
  EISDIR: 'it is a folder and no file',
  EACCES: 'whoever runs this may not read it',
  EPERM: 'whoever runs this may not read it',
};

/** Why a file or folder cannot be read, in words for editors. */
export function whyUnread(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? text;
}
