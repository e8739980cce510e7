/** Whose the coordinates in an export are, as their licence asks for (seeds/README.md). */
export const CREDIT = 'City names and coordinates: GeoNames (geonames.org), CC BY 4.0';
