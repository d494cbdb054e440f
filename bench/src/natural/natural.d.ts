// The two of `natural` that are measured, by their paths: its main file loads everything else besides.
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer: null, smoothing: number);
    addDocument(words: readonly string[], label: string): void;
    train(): void;
    getClassifications(words: readonly string[]): { label: string; value: number }[];
  }
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(words: readonly string[]): void;
    listTerms(document: number): { term: string; tfidf: number }[];
  }
}
