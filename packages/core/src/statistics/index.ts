/**
 * Statistics, loaded only where used. Every function names its source. Where a figure is not defined (no variation,
 * no cases) the answer is `undefined`, never 0 or 1.
 */
export { cohenKappa, fleissKappa, gwetAC1, type KappaWeights } from './kappa.js';
export { krippendorffAlpha, type MeasurementLevel } from './krippendorff.js';
export { rankBiserial, wilcoxonSignedRank, type WilcoxonOptions, type WilcoxonResult } from './wilcoxon.js';
export {
  marginOfError,
  nonResponseBounds,
  passShare,
  requiredSampleSize,
  wilsonInterval,
  type PassShare,
} from './proportions.js';
export {
  agreementWeight,
  categoriesOf,
  gwetAC,
  type GwetOptions,
  type GwetResult,
  type Ratings,
} from './gwet.js';
export {
  alphaReading,
  crossTable,
  DOMINANT_SHARE,
  percentAgreement,
  ratingNotes,
  type PercentAgreement,
  type RatingNote,
} from './percent.js';
export { holm } from './holm.js';
export {
  classGain,
  gainReading,
  normalisedGain,
  pairedEffect,
  type ClassGain,
  type PairedEffect,
} from './effect.js';
export { meanBounds, medianBounds, responseRate, type Dispositions } from './bounds.js';
