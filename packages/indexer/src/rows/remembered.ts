// Names, offices and units come again in record after record: what was worked out for a text is kept for the next time.

/** Texts kept; then all are forgotten, because the frequent ones are back soon. */
const KEPT = 20_000;
/** Longer texts do not come twice. */
const MAX_LENGTH = 160;

/** @param make pure; what it gives must not be changed */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length > MAX_LENGTH) return make(text);
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= KEPT) known.clear();
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}
