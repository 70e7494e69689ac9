/**
 * Where moon and sun stand, after Meeus, "Astronomical Algorithms" (2nd ed., ch. 25 and 49): the new
 * moon to some seconds, the sun to 0.01°. Times are Julian days.
 */
const epoch2000 = 2451545;
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** How far even time runs ahead of the turning earth, in days (Espenak and Meeus for 2005–2050). */
const clockLag = (julianDay: number): number => {
  const years = (julianDay - epoch2000) / 365.25;
  return (62.92 + 0.32217 * years + 0.005589 * years ** 2) / 86_400;
};

/** Amplitude in days, then how often sun anomaly, moon anomaly and moon latitude go into the angle. */
const waves: readonly (readonly [number, number, number, number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
];

/** The pull of the planets: amplitude in days, angle at the epoch, its growth with each moon. */
const planets: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

/** The moment of a new moon, in Julian days of universal time; moon 0 is that of 6 January 2000. */
export const newMoon = (moon: number): number => {
  const t = moon / 1236.85;
  const sunAnomaly = 2.5534 + 29.1053567 * moon - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const moonAnomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * moon + 0.0020672 * t ** 2;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;

  const mean = 2451550.09766 + 29.530588861 * moon + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  const swing = waves.reduce(
    (sum, [days, sun, anomaly, tilt]) =>
      sum +
      days *
        eccentricity ** Math.min(Math.abs(sun), 2) *
        sin(sun * sunAnomaly + anomaly * moonAnomaly + tilt * latitude),
    -0.00017 * sin(node),
  );
  const pull = planets.reduce(
    (sum, [days, from, growth]) => sum + days * sin(from + growth * moon),
    0,
  );

  const dynamical = mean + swing + pull;
  return dynamical - clockLag(dynamical);
};

/** How far the sun has gone on its yearly way, 0° at the spring equinox, as seen from the earth. */
export const sunLongitude = (julianDay: number): number => {
  const t = (julianDay + clockLag(julianDay) - epoch2000) / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);

  return ((apparent % 360) + 360) % 360;
};
