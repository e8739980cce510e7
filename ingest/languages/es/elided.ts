// "La primera, en junio, se hizo en Puno", "El segundo arrancó en México": the event's noun left out behind its ordinal.

import { elidedByGender, type GenderWords } from '../elided.ts';

/** What may stand between the ordinal and its verb. */
const BETWEEN = '|ya|también|luego|después|finalmente';
const WAS =
  'se celebró|se había celebrado|se ha celebrado|tuvo lugar|había tenido lugar|ha tenido lugar|se hizo|se realizó|se había realizado|se llevó a cabo|se desarrolló|transcurrió|había sido|fue el|fue en|ocurrió|se remonta a|se remonta al|se remontaba a|se remontaba al|data de|databa de|arrancó|se abrió|empezó|comenzó|se cerró|acabó|terminó|concluyó|duró|se mudó a|pasó a|se trasladó a|quedó en nada|se canceló|fue cancelada|fue cancelado|se suspendió|fue suspendida|fue suspendido|se aplazó|fue aplazada|fue aplazado|se pospuso|fue pospuesta|fue pospuesto|se frustró|fracasó|no se celebró|no tuvo lugar|nunca tuvo lugar|no llegó a celebrarse';
const WILL_BE =
  'se celebrará|tendrá lugar|se hará|se realizará|se llevará a cabo|será el|será en|arrancará|comenzará|empezará|se abrirá|está prevista|está previsto|estaba prevista|estaba previsto|está fijada|está fijado|está convocada|está convocado|está programada|está programado|se espera|se prevé';

const GENDERS: readonly GenderWords[] = [
  [
    'el primero|el segundo|el tercero|el cuarto|el quinto|el sexto|el último|el anterior|el siguiente|el próximo',
    WAS,
    WILL_BE,
  ],
  [
    'la primera|la segunda|la tercera|la cuarta|la quinta|la sexta|la última|la anterior|la siguiente|la próxima',
    WAS,
    WILL_BE,
  ],
];

/** Spanish triggers that stand for a noun told before. */
export const esElided = elidedByGender(GENDERS, BETWEEN);
