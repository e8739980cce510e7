// "A anterior realizou-se em Brasília", "A segunda, prometida para maio, foi cancelada": the event's noun left out behind
// its ordinal.

import { elidedByGender, type GenderWords } from '../elided.ts';

/** What may stand between the ordinal and its verb. */
const BETWEEN = '|já|também|depois|finalmente';
const WAS =
  'realizou-se|se realizou|tinha-se realizado|havia se realizado|foi realizada|foi realizado|teve lugar|tinha tido lugar|aconteceu|acontecera|havia acontecido|tinha acontecido|ocorreu|ocorrera|decorreu|decorrera|celebrou-se|tinha sido|havia sido|fora em|foi a|foi em|remonta a|remontava a|data de|datava de|começou|começara|arrancou|abriu|acabou|terminou|encerrou-se|durou|mudou-se para|passou para|deu em nada|foi cancelada|foi cancelado|foi adiada|foi adiado|foi suspensa|foi suspenso|caiu|falhou|fracassou|não se realizou|não aconteceu|nunca aconteceu';
const WILL_BE =
  'vai realizar-se|vai se realizar|realizar-se-á|se realizará|será realizada|será realizado|terá lugar|acontecerá|ocorrerá|decorrerá|será a|será em|começará|arrancará|está prevista|está previsto|estava prevista|estava previsto|está marcada|está marcado|está agendada|está agendado|está convocada|acontece|ocorre|decorre|realiza-se';

const GENDERS: readonly GenderWords[] = [
  [
    'o primeiro|o segundo|o terceiro|o quarto|o quinto|o sexto|o último|o anterior|o seguinte|o próximo',
    WAS,
    WILL_BE,
  ],
  [
    'a primeira|a segunda|a terceira|a quarta|a quinta|a sexta|a última|a anterior|a seguinte|a próxima',
    WAS,
    WILL_BE,
  ],
];

/** Portuguese triggers that stand for a noun told before. */
export const ptElided = elidedByGender(GENDERS, BETWEEN);
