/**
 * Statistics, loaded only where used. Every function names its source. Where a figure is not defined (no variation,
 * no cases) the answer is `undefined`, never 0 or 1.
 */
export { cohenKappa, fleissKappa, gwetAC1, type KappaWeights } from './kappa.js';
export { krippendorffAlpha, type MeasurementLevel } from './krippendorff.js';
export { rankBiserial, wilcoxonSignedRank, type WilcoxonOptions, type WilcoxonResult } from './wilcoxon.js';
export { marginOfError, nonResponseBounds, requiredSampleSize, wilsonInterval } from './proportions.js';
