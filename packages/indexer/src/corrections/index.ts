// Corrections of reviewers: kept in a log, laid over extraction, given out as gold.
export { applyCorrections, uncorrected } from './apply-corrections.ts';
export { completeItem, fieldsOf, itemsOf, seenField, seenItem } from './correctable.ts';
export { correctedStore, correctRecord } from './corrected-store.ts';
export { type CorrectionLog, openCorrectionLog } from './correction-log.ts';
export { forgetCorrections } from './forget-corrections.ts';
export { goldRecord } from './gold-record.ts';
