import { expect } from 'chai';

/** Equal up to rounding, or both undefined. */
export function close(a: number | undefined, b: number | undefined): void {
  if (a === undefined || b === undefined) expect(a).to.equal(b);
  else expect(a).to.be.closeTo(b, 1e-9);
}
