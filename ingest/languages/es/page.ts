import type { PageWords } from '../page-words.ts';

/** Spanish words of the page around the text. */
export const esPage: PageWords = {
  abbreviations:
    'sr sra sres srta dr dra d dña lic ing mons gral cnel tte cap sto sta s.m s.e s.s s.a.r ee.uu ee uu ee. art núm no n pág págs vol av avda c dpto prof etc cf p.ej ene feb mar abr may jun jul ago sep sept set oct nov dic d.c e.u excmo ilmo'.split(
      ' ',
    ),
  ordinalStop: false,
  boilerplate: [
    'etiquetas', 'tags', 'temas', 'palabras clave', 'lea también', 'lea además', 'lee también', 'leer también', 'le puede interesar', 'te puede interesar',
    'ver también', 'vea también', 'más información', 'noticias relacionadas', 'relacionadas', 'publicidad', 'fuente', 'fuentes:', 'comentarios', 'comentar', 'compartir', 'suscríbete',
    'suscríbase', 'suscribirse', 'regístrate', 'boletín', 'newsletter', 'todos los derechos reservados', '©', 'copyright', 'contacto', 'contactos', 'contacto de prensa',
    'servicio de prensa', 'con información de', '(con información de', 'con agencias', '(con agencias', 'síguenos', 'síganos', 'escuche', 'mira también', 'créditos', 'aviso legal', 'efe', 'archivado en',
  ], // prettier-ignore
  captions: [
    'foto', 'fotos', '(foto', 'fotografía', 'fotografía de archivo', 'imagen', 'imagen de archivo', 'foto de archivo', 'vídeo', 'video', 'ilustración', 'pie de foto', 'en la imagen', 'en la foto',
  ], // prettier-ignore
  bylines: ['por', 'de nuestro corresponsal', 'de nuestra corresponsal', 'enviado especial', 'enviada especial', 'redacción', 'corresponsal', 'la redacción', 'texto de', 'servimedios'],
  around: [
    'utilizamos cookies', 'usamos cookies', 'utiliza cookies', 'política de cookies', 'aceptar todas',
    'aceptar cookies', 'su privacidad', 'política de privacidad', 'suscríbase', 'suscríbete',
    'nuestro boletín', 'nuestra newsletter', '¿ya es suscriptor',
    '¿ya eres suscriptor', 'solo para suscriptores', 'exclusivo para suscriptores', 'para seguir leyendo',
    'para continuar leyendo', 'comparte este artículo', 'compartir en facebook', 'compartir esta noticia',
    'síguenos en', 'síganos en', 'lea también', 'lee también', 'te puede interesar', 'le puede interesar',
    'más leídas', 'lo más leído', 'deja un comentario', 'inicia sesión para', 'activa javascript',
    'nuestro canal de whatsapp',
  ], // prettier-ignore
}; // prettier-ignore
