/**
 * Distance on the earth from the four basic operations and the square root alone. Math.sin and its
 * kin may differ in the last bit between runtimes; these give the same bytes in each of them.
 */

/** Mean radius R1 of the GRS 80 / WGS 84 ellipsoid (IUGG). */
const earthRadiusKm = 6371.0088;
const radiansPerDegree = 0.017453292519943295;
const rightAngle = 1.5707963267948966;

export interface Point {
  /** Degrees, -90..90. */
  readonly lat: number;
  /** Degrees, -180..180. */
  readonly lon: number;
}

/**
 * Great-circle distance in kilometres, by the haversine formula on a sphere. The sphere stands for
 * the ellipsoid with an error of up to about 0.5 %; the arithmetic adds less than a metre.
 */
export function greatCircleKm(from: Point, to: Point): number {
  const sineLat = sine(((to.lat - from.lat) * radiansPerDegree) / 2);
  const sineLon = sine(((to.lon - from.lon) * radiansPerDegree) / 2);
  const cosines = cosine(from.lat * radiansPerDegree) * cosine(to.lat * radiansPerDegree);
  const haversine = sineLat * sineLat + cosines * sineLon * sineLon;
  return 2 * earthRadiusKm * arcSine(Math.sqrt(Math.min(1, haversine)));
}

/** Terms enough for |angle| <= pi: the next one is under 1e-17. */
const sineTerms = 15;

/** Sine by its Taylor series, for -pi <= angle <= pi. */
function sine(angle: number): number {
  const square = angle * angle;
  let sum = 0;
  for (let term = sineTerms; term >= 1; term -= 1) {
    sum = (1 - sum) * (square / (2 * term * (2 * term + 1)));
  }
  return angle * (1 - sum);
}

function cosine(angle: number): number {
  const half = sine(angle / 2);
  return 1 - 2 * half * half;
}

/** Terms enough for 0 <= value <= 1/2: the next one is under 1e-16. */
const arcSineTerms = 24;

/** Arc sine for 0 <= value <= 1: its Taylor series, after halving the angle of large values. */
function arcSine(value: number): number {
  if (value > 0.5) return rightAngle - 2 * arcSine(Math.sqrt((1 - value) / 2));
  const square = value * value;
  let power = value;
  let sum = value;
  for (let term = 1; term <= arcSineTerms; term += 1) {
    power *= (square * (2 * term - 1)) / (2 * term);
    sum += power / (2 * term + 1);
  }
  return sum;
}
