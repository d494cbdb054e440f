// The day that missing years of periods are read from: the day of the meeting, else of publication.
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { fragmentSource } from '../../matching/lexicon-forms.ts';
import { daysBetween } from '../../normalise/calendar.ts';

const BEFORE_OTHER = new RegExp(`${fragmentSource('before-other-date')}$`, 'u');
/** A date of the opening counts as the day of the meeting; later ones are of documents and plans. */
const OPENING_SENTENCES = 4;
/** Reports appear within a few months of the day they tell of. */
const NEAR_DAYS = 120;

/** Last day of the first date in the opening that lies near publication; publication; the first date of the text. */
export function anchorDay(document: Document, annotations: Annotations): string | null {
  const { reference } = document;
  const openingEnd = document.sentences[Math.min(OPENING_SENTENCES, document.sentences.length) - 1]?.span.end ?? 0;
  const dates = annotations.all('date');
  const near = dates.find(
    ({ span, value }) =>
      span.start < openingEnd &&
      !isOfSomethingElse(document, span.start) &&
      (reference === null ||
        document.page.publishedAt === null ||
        Math.abs(daysBetween(value.end, reference)) <= NEAR_DAYS),
  );
  return near?.value.end ?? reference ?? dates[0]?.value.end ?? null;
}

/** "Chỉ thị số 05-CT/TU, ngày 23/5/2021" is the day of a document, "từ ngày 01/7/2025 đến nay" that of a beginning. */
export function isOfSomethingElse({ folded }: Document, start: number): boolean {
  return BEFORE_OTHER.test(folded.slice(Math.max(0, start - 40), start));
}
