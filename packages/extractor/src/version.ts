// The extractor's version: raised with every change that can change a record; records carry it in `revision`.
export const EXTRACTOR_VERSION = '0.4.0';
