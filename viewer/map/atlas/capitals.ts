// Where each country's capital lies, from our own world, while the page is built.

/** A row of the world's cities: id, name, country, latitude, longitude, and more. */
type City = readonly [id: string, name: string, country: string, lat: number, lon: number, ...unknown[]];

interface Country {
  readonly id: string;
  readonly capital?: string;
}

/** Latitude and longitude of capitals by ISO code, to a tenth of a degree: a map of the world shows no more. */
export type Capitals = Readonly<Record<string, readonly [lat: number, lon: number]>>;

const tenth = (degrees: number): number => Math.round(degrees * 10) / 10;

/** The capitals of the countries that have one among the cities. */
export function capitalsOf(countries: readonly Country[], cities: readonly City[]): Capitals {
  const byId = new Map(cities.map((city) => [city[0], city]));
  const found = countries.flatMap(({ id, capital = '' }) => {
    const city = byId.get(capital);
    return city ? [[id.replace('country:', ''), [tenth(city[3]), tenth(city[4])]] as const] : [];
  });
  return Object.fromEntries(found);
}
