// B-cubed: how well mentions are grouped, counted mention by mention.

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * @param gold the right group of each mention
 * @param found the group each mention was put into; a mention that is missing stands alone
 */
export function bCubed(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const foundOf = (mention: string) => found.get(mention) ?? `alone ${mention}`;
  const goldGroups = grouped([...gold.keys()], (mention) => gold.get(mention)!);
  const foundGroups = grouped([...gold.keys()], foundOf);
  let precision = 0;
  let recall = 0;
  for (const [mention, right] of gold) {
    const mine = foundGroups.get(foundOf(mention))!;
    const theirs = goldGroups.get(right)!;
    const shared = mine.filter((other) => gold.get(other) === right).length;
    precision += shared / mine.length / gold.size;
    recall += shared / theirs.length / gold.size;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function grouped(mentions: readonly string[], groupOf: (mention: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const mention of mentions) {
    const group = groupOf(mention);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [mention]);
    else members.push(mention);
  }
  return groups;
}
