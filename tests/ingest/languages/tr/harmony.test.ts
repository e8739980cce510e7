import { describe, expect, it } from 'vitest';
import { conjugated } from '../../../../ingest/languages/tr/conjugate.ts';
import { nounForms, shapes, suffixed } from '../../../../ingest/languages/tr/harmony.ts';

describe('Turkish suffixes', () => {
  it.each([
    ['görüş', 'DI', 'görüştü'],
    ['bul', 'DIğInI', 'bulduğunu'],
    ['ağırla', '(y)AcAk', 'ağırlayacak'],
    ['ziyaret et~', '(y)AcAk', 'ziyaret edecek'],
    ['ziyaret et~', 'DI', 'ziyaret etti'],
    ['toplantı', '(s)I', 'toplantısı'],
    ['zirve', '(n)In', 'zirvenin'],
    ['temas', '(n)In', 'temasın'],
    ['konak~', '(s)I', 'konağı'],
    ['kabul°', '(n)In', 'kabulün'],
    ['Rusya', 'lI', 'Rusyalı'],
    ['İsviçre', 'lI', 'İsviçreli'],
    ['Ürdün', 'lI', 'Ürdünlü'],
  ])('%s with %s is %s', (stem, suffix, form) => {
    expect(suffixed(stem, suffix)).toBe(form);
  });

  it('gives every shape of a suffix', () => {
    expect(shapes('DAn')).toEqual(['dan', 'den', 'tan', 'ten']);
  });

  it('keeps what points back apart from what is somebody’s', () => {
    const { pointing, owned, at, ownedAt } = nounForms('görüşme');
    expect(pointing).toContain('görüşmenin');
    expect(owned).toContain('görüşmesine');
    expect(at).toContain('görüşmelerde');
    expect(ownedAt).toContain('görüşmesinde');
    expect(nounForms('telefon görüşme^').pointing).toEqual([]);
  });

  it('conjugates by what a form says of when', () => {
    const { past, converb, present, describing, future, wish, failed, denied } = conjugated('bir araya gel');
    expect(past).toContain('bir araya geldiklerini');
    expect(converb).toContain('bir araya gelerek');
    expect(present).toContain('bir araya geliyor');
    expect(describing).toContain('bir araya gelen');
    expect(future).toContain('bir araya geleceğini');
    expect(wish).toContain('bir araya gelebilir');
    expect(failed).toContain('bir araya gelemedi');
    expect(denied).toContain('bir araya gelmeyecek');
    expect(conjugated('başla').present).toContain('başlıyor');
  });
});
