// The one function of `natural` that is used, by its path: the package's own types describe the whole of it.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two texts, from 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options: { ignoreCase?: boolean }): number;
}
