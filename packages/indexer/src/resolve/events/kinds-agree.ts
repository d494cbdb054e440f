// Whether two kinds can be two pages' words for one meeting.
import type { MeetingKind } from '@giaoban/records';

/** Kinds that pages use for one another; "hoi-nghi" and "hop" say little and agree with all. */
const ALIKE: readonly (readonly MeetingKind[])[] = [
  ['giao-ban', 'so-ket', 'tong-ket', 'hop'],
  ['lam-viec', 'kiem-tra', 'gap-mat'],
  ['quan-triet', 'tap-huan'],
  ['ky-hop', 'hop'],
  ['le', 'gap-mat'],
  ['toa-dam', 'doi-thoai', 'tiep-xuc-cu-tri'],
];

export function kindsAgree(a: MeetingKind, b: MeetingKind): 'same' | 'alike' | 'different' {
  if (a === b) return 'same';
  const general = (kind: MeetingKind) => kind === 'hoi-nghi' || kind === 'hop';
  if (general(a) || general(b) || ALIKE.some((group) => group.includes(a) && group.includes(b))) return 'alike';
  return 'different';
}
