"""Case forms of place and person names in Russian, Ukrainian and Polish, by the regular endings.

`decline(language, name)` gives the name with its endings in braces, in step ("Москв{а,ы,е,у,ой}"), or the name
itself where it does not change. Only the last word of a place is inflected, with adjectives before it.
"""
import re

RU = [(r'ий$', 'ий,его,ему,им,ем', 2), (r'[гкх]а$', 'а,и,е,у,ой', 1), (r'[жшщчц]а$', 'а,и,е,у,ей', 1), (r'а$', 'а,ы,е,у,ой', 1),
      (r'ия$', 'я,и,и,ю,ей', 1), (r'я$', 'я,и,е,ю,ей', 1), (r'ь$', 'ь,я,ю,ем,е,и,ью', 1), (r'й$', 'й,я,ю,ем,е', 1),
      (r'ец$', 'ец,ца,цу,цом,це', 2), (r'[гкхжшщч]и$', 'и,,ам,ами,ах', 1), (r'ы$', 'ы,,ам,ами,ах', 1), (r'[жшщчц]$', ',а,у,ем,е', 0),
      (r'[бвгдзклмнпрстфх]$', ',а,у,ом,е', 0)]
UK = [(r'їв$', 'їв,єва,єву,євом,єві', 2), (r'ів$', 'ів,ова,ову,овом,ові', 2), (r'ка$', 'ка,ки,ці,ку,кою', 2), (r'га$', 'га,ги,зі,гу,гою', 2),
      (r'ха$', 'ха,хи,сі,ху,хою', 2), (r'а$', 'а,и,і,у,ою', 1), (r'ія$', 'я,ї,ї,ю,єю', 1), (r'я$', 'я,і,і,ю,ею', 1), (r'ь$', 'ь,я,ю,ем,і', 1),
      (r'й$', 'й,я,ю,єм,ї', 1), (r'ець$', 'ець,ця,цю,цем,ці', 3), (r'[бвгґдзклмнпрстфхжшчц]и$', 'и,,ам,ами,ах', 1), (r'[жшчц]$', ',а,у,ем,і', 0),
      (r'к$', 'к,ка,ку,ком,ці', 1), (r'[гґ]$', 'г,га,гу,гом,зі', 1), (r'х$', 'х,ха,ху,хом,сі', 1),
      (r'[бвдзлмнпрстф]$', ',а,у,ом,і', 0)]
PL = [(r'ów$', 'ów,owa,owowi,owem,owie', 2), (r'ław$', ',ia,iowi,iem,iu', 0), (r'[kg]$', ',u,owi,iem,a', 0), (r'ka$', 'ka,ki,ce,kę,ką', 2), (r'ga$', 'ga,gi,dze,gę,gą', 2),
      (r'ra$', 'ra,ry,rze,rę,rą', 2), (r'ta$', 'ta,ty,cie,tę,tą', 2), (r'da$', 'da,dy,dzie,dę,dą', 2), (r'ła$', 'ła,ły,le,łę,łą', 2),
      (r'la$', 'la,li,li,lę,lą', 2), (r'ia$', 'ia,ii,ii,ię,ią', 2), (r'ja$', 'ja,i,i,ję,ją', 2), (r'a$', 'a,y,ie,ę,ą', 1), (r'eń$', 'eń,nia,niowi,niem,niu', 2), (r'y$', 'y,,om,ami,ach', 1), (r'ń$', 'ń,nia,niowi,niem,niu', 1),
      (r'ł$', 'ł,łu,łowi,łem,le', 1), (r'r$', 'r,ru,rowi,rem,rze', 1), (r'd$', 'd,du,dowi,dem,dzie', 1), (r't$', 't,tu,towi,tem,cie', 1),
      (r'(sz|cz|rz|ż|l|c|j)$', ',u,owi,em,a', 0), (r'[bcfmnpswz]$', ',u,owi,em,ie', 0)]
RULES = {'ru': RU, 'uk': UK, 'pl': PL}
ADJECTIVES = {'ru': [(r'(ый|ой)$', 'ый,ого,ому,ым,ом', 2), (r'(?<=[кгх])ий$', 'ий,ого,ому,им,ом', 2), (r'ий$', 'ий,его,ему,им,ем', 2), (r'ая$', 'ая,ой,ой,ую,ой', 2)],
              'uk': [(r'ий$', 'ий,ого,ому,им,ому', 2), (r'ій$', 'ій,ього,ьому,ім,ьому', 2), (r'[^і]а$', 'а,ої,ій,у,ою', 1)],
              'pl': [(r'y$', 'y,ego,emu,ym,ym', 1), (r'(?<=[kg])i$', 'i,iego,iemu,im,im', 1), (r'a$', 'a,ej,ej,ą,ą', 1)]}


def endings(rules, word):
    for pattern, forms, cut in rules:
        if re.search(pattern, word): return word[:len(word) - cut] if cut else word, forms
    return None


def decline(language, name):
    """A place: its last word, and an adjective before it."""
    rules = RULES.get(language)
    if rules is None or re.search(r'[^\w\s’\'ʼ-]', name): return name
    *before, last = re.split(r'(?<=[\s-])', name)
    found = endings(rules, last)
    if not found: return name
    stem, forms = found
    head = ''.join(before)
    if len(before) == 1 and head.endswith(' ') and forms.count(',') == 4:
        adjective = endings(ADJECTIVES[language], head.strip())
        if adjective: head = f'{adjective[0]}{{{adjective[1]}}} '
    return f'{head}{stem}{{{forms}}}'
