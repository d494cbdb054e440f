// Joins of people that were confirmed or denied: in a file that is named, and by reviewers in the data folder.
import { openCorrectionLog } from '@giaoban/indexer/corrections';
import { type Decision, readDecisions } from '@giaoban/indexer/resolve';
import { correctionsFile } from '@giaoban/pipeline';

export function allDecisions({ data, decisions }: { data: string; decisions?: string }): Decision[] {
  const named = decisions === undefined ? [] : readDecisions(decisions);
  return [...openCorrectionLog(correctionsFile(data)).decisions(), ...named];
}
