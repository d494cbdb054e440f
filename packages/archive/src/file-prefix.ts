// What the name of a WARC file begins with: the instant at which its writer was opened, so that names sort by age.

/** "20261124081500123" */
export function filePrefix(opened: Date): string {
  return opened.toISOString().replace(/\D/g, '');
}
