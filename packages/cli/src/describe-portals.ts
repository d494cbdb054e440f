// The report on portals for a person.
import type { crawlReport } from '@giaoban/pipeline/crawl';

type Portal = ReturnType<typeof crawlReport>[number];

/** A few lines a portal: what was found, fetched, unchanged, refused, failed, and why. */
export function describePortals(portals: readonly Portal[]): string {
  if (portals.length === 0) return 'No portal is known in this data folder.\n';
  return portals.map(describePortal).join('\n');
}

function describePortal(portal: Portal): string {
  const { host, found, fetched, articles, waiting, claimed, unchanged, edited, gone, delayMs } = portal;
  const lines = [host, `found     ${found} addresses, of which ${waiting + claimed} wait`];
  lines.push(`fetched   ${fetched} pages, ${articles} of them articles`);
  if (unchanged + edited + gone > 0) lines.push(`again     ${unchanged} unchanged, ${edited} edited, ${gone} gone`);
  if (portal.refused > 0) lines.push(`refused   ${portal.refused}: ${named(portal.reasons)}`);
  const tried = Object.values(portal.failures).reduce((sum, n) => sum + n, 0);
  if (tried > 0)
    lines.push(`failed    ${portal.failed} for good, ${tried - portal.failed} to try again: ${named(portal.failures)}`);
  if (delayMs > 0) lines.push(`pause     ${delayMs / 1000} s between two requests, as the portal wants it`);
  return lines.map((line, i) => `${i === 0 ? '' : '  '}${line}\n`).join('');
}

function named(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${n} ${reason}`)
    .join(', ');
}
