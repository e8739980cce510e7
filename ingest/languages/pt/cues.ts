// Portuguese cues of what an event's clause says of it: planned, proposed, cancelled, denied, not so.

import type { EventWords } from '../event-words.ts';
import { ptFutures } from './verb-triggers.ts';

const split = (list: string): readonly string[] => list.split('|');

/** "não se reunirá", "não viajará": it will not be. */
const REFUSED = ptFutures.flatMap((form) =>
  typeof form === 'string' && /^(se )?\p{L}+(rá|rão)$/u.test(form)
    ? ['não', 'também não', 'nunca'].map((not) => `${not} ${form}`)
    : [],
);

const MEETINGS =
  'reunião|encontro|visita|viagem|deslocação|conversa|contacto|contato|cimeira|cúpula|negociação|telefonema|ligação|audiência|diálogo|ronda|rodada';
const ANY = split(MEETINGS);
const no = (word: string): string =>
  /[oa]$|ção|ão$|gem$|da$/.test(word) && !/(encontro|contacto|contato|diálogo|telefonema)$/.test(word)
    ? 'nenhuma'
    : 'nenhum';
/** "nenhuma reunião está", "não há encontro", "não houve qualquer contacto". */
const NONE = ANY.flatMap((word) => [
  ...['está', 'foi', 'estava', 'houve'].map((verb) => `${no(word)} ${word} ${verb}`),
  ...['há', 'houve', 'existe', 'existiu', 'está marcada', 'está marcado', 'está prevista', 'está previsto', 'estava prevista', 'estava previsto', 'há nenhuma', 'há nenhum', 'há qualquer', 'houve qualquer', 'houve nenhuma', 'houve nenhum', 'está prevista qualquer', 'está previsto qualquer', 'está prevista nenhuma', 'está previsto nenhum', 'há previsão de', 'está marcado novo', 'está marcada nova', 'está agendado', 'está agendada', 'está agendada nenhuma', 'está agendado nenhum', 'está agendada qualquer', 'está agendado qualquer'].map(
    (verb) => `não ${verb} ${word}`,
  ),
  `${no(word)} ${word} desse tipo`,
  `${no(word)} ${word} marcada`,
  `${no(word)} ${word} marcado`,
]); // prettier-ignore

const OCCASIONS =
  'uma visita|uma viagem|uma reunião|um encontro|uma deslocação|uma cimeira|uma cúpula|a visita|a viagem|a realização|a vinda|a ida|a deslocação|negociações|conversações|uma nova ronda|uma nova rodada';
const ANNOUNCED = split(
  'anunciou|anunciaram|anuncia|anunciam|confirmou|confirmaram|tinha anunciado|havia anunciado',
).flatMap((verb) => split(OCCASIONS).map((what) => `${verb} ${what}`));

const WEEK = 'segunda|terça|quarta|quinta|sexta|sábado|domingo';
/** "participa no domingo", "decorre na quinta": a present with a weekday is to come where no verb of the event tells. */
const AHEAD = split(
  'participa|participam|começa|começam|arranca|arrancam|decorre|decorrem|realiza-se|realizam-se|acontece|acontecem|ocorre|ocorrem|inicia-se|tem início|têm início|será na|será no',
).flatMap((verb) =>
  split('na|no|nesta|neste|esta|este').flatMap((at) => split(WEEK).map((day) => `${verb} ${at} ${day}`)),
);

/** Portuguese cues by status. */
export const ptCues: EventWords['cues'] = {
  planned: [
    ...new Set([
      ...ptFutures,
      ...ANNOUNCED,
      ...AHEAD,
      ...split(
        'deve|devem|deverá|deverão|devia|deviam|vai|vão|ia|iam|irá|irão|iria|iriam|há de|há-de|hão de|hão-de|previsto|prevista|previstos|previstas|prevê|preveem|previa|previam|está previsto|está prevista|estão previstos|estão previstas|estava previsto|estava prevista|tem previsto|tem prevista|têm previsto|marcado|marcada|marcados|marcadas|marcou|marcaram|agendado|agendada|agendados|agendadas|agendou|agendaram|programado|programada|programados|programadas|planeado|planeada|planejado|planejada|planeia|planeja|planejam|tenciona|tencionam|pretende|pretendem|será|serão|seria|seriam|estará|estarão|terá lugar|terão lugar|teria lugar|realizar-se-á|realizar-se-ão|se realizará|se realizarão|realiza-se|decorrerá|decorrerão|ocorrerá|ocorrerão|ocorreria|arrancará|arrancam|começará|começarão|iniciará|iniciarão|inicia-se|prosseguirá|prosseguirão|continuará|continuarão|será retomada|serão retomadas|retomará|retomarão|acolherá|sediará|será sede|participará|participarão|assistirá|comparecerá|proferirá|presidirá|assinará|assinarão|fará|farão|dará|darão|manterá|manterão|haverá|próxima reunião|próximo encontro|próxima cimeira|próxima cúpula|próxima ronda|próxima rodada|próxima visita|próxima viagem|próxima sessão|próximas conversações|próximas negociações|próxima etapa|próxima paragem|próxima parada|nova reunião está|prepara|preparam|preparava|preparavam|preparar|preparativos|em preparação|a preparar|prepara-se para|preparam-se para|prestes a|na iminência|em construção|fixada para|fixado para|para breve|data para|acordaram reunir-se|acordaram em|acordaram voltar|acordaram realizar|combinaram|combinou|acertaram|acertou|acertou-se|ficaram de|ficou de|ficou marcado|ficou marcada|ficou agendada|ficou agendado|concordaram em|concordou em|comprometeram-se a|comprometeu-se a|se comprometeram a|se comprometeu a|aceitou o convite|aceitaram o convite|aceitou visitar|aceitou reunir|aceitou receber|prometeu visitar|prometeu receber|convocou|convocada para|convocado para|convocados para|é esperado|é esperada|são esperados|são esperadas|era esperado|era esperada|esperado em|esperada em|esperados em|é aguardado|é aguardada|aguardado em|espera-se|está a caminho|a caminho de|a caminho do|a caminho da|rumo a|rumo ao|iminente|iminentes|em breve|brevemente|consta da agenda|na agenda|figura na agenda|está na agenda|está convidado|adiada para|adiado para|remarcada para|remarcado para|transferida para|quando se reunirem|quando se encontrarem|antes que|a ter lugar|a realizar|a decorrer em|a realizar-se|embarca|segue na|segue no|segue amanhã|segue depois|parte na|parte no|parte amanhã|viaja na|viaja no|viaja amanhã|regressa na|voltará|voltarão|voltaria|voltariam|volta a reunir|voltam a reunir|confirmou presença|confirmaram presença|confirmou que|vindoura|vindouro|de olho na',
      ),
    ]),
  ],
  proposed: split(
    'vontade de|desejo de|interesse em|vontade em|intenção de se|propõe|propõem|propôs|propuseram|tinha proposto|havia proposto|propunha|proposta de|proposta para|proposta|proposto|propondo|convida|convidam|convidou|convidaram|tinha convidado|havia convidado|convidado a|convidada a|convite para|convite a|um convite|o convite|convidando|pede|pedem|pediu|pediram|tinha pedido|havia pedido|pedia|pedindo|pedir|pedido de|pedido para|solicita|solicitou|solicitaram|solicitação|solicitado|solicitada|apela a|apela ao|apela à|apelou a|apelou ao|apelou à|apelaram a|apelaram ao|apelo a|apelo ao|apelo à|insta|instou|instaram|exorta|exortou|exortaram|exige|exigiu|exigem|reclama|reclamou|cobra|cobrou|defende|defendem|defendeu|defenderam|defendia|advoga|advogou|quer|querem|queria|queriam|quis|gostaria|gostariam|deseja|desejam|desejava|manifestou o desejo|manifestou interesse|manifestou a intenção|manifestou disponibilidade|espera|esperam|esperava|esperavam|esperando|confia em|ofereceu|oferece|ofereceram|oferecem|ofereceu-se|ofereceu-se para|se ofereceu|oferta de|disponibilizou-se|se disponibilizou|disposto a|disposta a|dispostos a|dispostas a|disposição para|disposição de|disponível para|disponíveis para|disponibilidade para|aberto a|aberta a|abertos a|pronto para|pronta para|prontos para|pronto a|prontos a|pode se reunir|pode reunir-se|pode se encontrar|pode encontrar-se|pode receber|pode visitar|pode acontecer|pode ocorrer|pode viajar|pode sediar|pode acolher|podem se reunir|podem se encontrar|podem encontrar-se|podem reunir-se|poderá|poderão|poderia|poderiam|podia|podiam|talvez|admite|admitem|admitiu|cogita|cogitam|cogitou|pondera|ponderam|ponderou|estuda|estudam|avalia|avaliam|considera|equaciona|equacionam|sugere|sugeriu|sugeriram|sugerida|possível|possíveis|eventual|eventuais|hipotético|hipotética|possibilidade de|hipótese de|a ideia de|ideia de|projeto de cimeira|candidato a acolher|candidata a acolher|busca|buscam|buscava|buscou|procura|procuram|procurou|procurava|tenta|tentam|tentou|tentava|tentará|tentaram|favorável a|a favor de|deveria|deveriam|é preciso|é necessário|seria necessário|oxalá|tomara|recomendou|recomenda|incentivou|estendeu a mão|não descarta|não descartou|não descartam|não exclui|não excluiu|não afasta|não afastou|necessidade de|em cima da mesa|com vista a|intenção de|ambiciona|almeja',
  ),
  cancelled: split(
    'desmarcou|desmarcaram|desmarcada|desmarcado|fez-se representar por|cancelou|cancelaram|cancela|cancelam|cancelava|tinha cancelado|havia cancelado|cancelar|cancelado|cancelada|cancelados|canceladas|cancelamento|cancelando|anulou|anularam|anula|anulado|anulada|anulados|anuladas|anulação|anular|suspendeu|suspenderam|suspende|suspenso|suspensa|suspensos|suspensas|suspensão|suspender|adiou|adiaram|adia|adiam|adiado|adiada|adiados|adiadas|adiamento|adiar|tinha adiado|havia adiado|protelou|postergou|postergado|postergada|desmarcou|desmarcaram|desmarcado|desmarcada|desconvocou|desconvocada|não se realizou|não se realizaram|não chegou a realizar-se|não chegou a se realizar|não chegou a acontecer|não chegaram a realizar-se|não chegaram a se encontrar|não chegaram a encontrar-se|não teve lugar|não tiveram lugar|não aconteceu|não aconteceram|não ocorreu|não ocorreram|não se concretizou|não se concretizaram|nunca se realizou|nunca aconteceu|já não se realiza|já não se realizará|já não se realizam|já não haverá|já não vai|já não irá|boicotou|boicotaram|boicota|boicotado|boicotada|faltou a|faltou ao|faltou à|faltaram|cadeira vazia|ausentou-se|se ausentou|por ausência|desistiu de|desistiram de|desiste de|desistiu da|desistência|renunciou a|renunciou à|recusou o convite|recusaram o convite|recusou-se a comparecer|declinou o convite|declinou|deixou cair|caiu por terra|caiu no próprio dia|caíram por terra|foi por água abaixo|foram por água abaixo|fracassou antes|gorou-se|goraram-se|gorada|gorado|abortada|abortado|abortou|frustrada|frustrado|frustrou-se|malogrado|malograda|não compareceu|não compareceram|não veio|não vieram|acabou por não|acabaram por não|acabou não|não apareceu|não apareceram|não viajou|não viajaram|não foi a|não foram a|não foi ao|não foi à|não se apresentou|não se apresentaram|não chegou a viajar|à última hora não|sem efeito|deveria ter|deveriam ter|deveria se ter|devia ter|deviam ter|deveria haver|era para ter|eram para ter|bateu com a porta|deu bolo|deu o bolo|retirou-se das|retirou-se da|retirou-se do|abandonou as|abandonou a|não arrancou|não arrancaram|não começaram|não começou|não chegaram a começar',
  ),
  denied: [
    ...new Set([
      ...REFUSED,
      ...NONE,
      ...split(
        'desmentiu|desmentiram|desmente|desmentem|tinha desmentido|havia desmentido|desmentia|desmentir|desmentido|desmentida|desmentindo|negou|negaram|nega|negam|tinha negado|havia negado|negava|negavam|negando|negar que|descartou|descartaram|descarta|descartam|tinha descartado|descartava|descartando|descartar|descartado|descartada|afastou a|afastou o|afastou um|afastou uma|afastaram|afasta um|afasta uma|afastou qualquer|excluiu|excluíram|exclui|excluem|rejeitou que|refutou|refuta|refutaram|refutou que|rechaçou|não está previsto|não está prevista|não estão previstos|não estão previstas|não estava previsto|não estava prevista|não estavam previstas|não está marcado|não está marcada|não estão marcadas|não está agendado|não está agendada|não há data|não há planos|não há plano|não haverá|não haveria|não houve|não existe|não existiu|não existem|tampouco houve|tampouco haverá|tão pouco houve|não está na agenda|não estava na agenda|não consta da agenda|não constava da agenda|não consta|não faz parte da agenda|não tem previsto|não têm previsto|não tem planos|não têm planos|não tem intenção|não têm intenção|não tem previsão|não prevê|não preveem|não tenciona|não tencionam|não pretende|não pretendem|não planeia|não planeja|não cogita|não pondera|não vai|não vão|não ia|não irá|não irão|não se vai|não se vão|não será|não serão|não estará|não estarão|não se realizará|não terá lugar|nunca se reuniu|nunca se reuniram|nunca se encontrou|nunca se encontraram|nunca esteve com|nunca falou com|nunca conversou com|jamais se encontrou|jamais se reuniu|jamais se reuniram|nunca recebeu|nunca houve|jamais houve|não se encontrou com|não se reuniu com|não se reuniram|não se encontraram|não esteve com|não falou com|não conversou com|notícia falsa|notícias falsas|falso que|é falso|é falsa|são falsas|são falsos|falsidade|não procede|não procedem|não corresponde à verdade|não correspondem à verdade|sem fundamento|carece de fundamento|carecem de fundamento|infundado|infundada|infundados|infundadas|invenção|inventado|inventada|fake news|boato|boatos|é mentira|mentira que|desprovida de fundamento|desprovidas de fundamento|destituída de fundamento|desprovido de fundamento',
      ),
    ]),
  ],
  movedTo: split('adiado para|adiada para|adiados para|adiadas para|adiado até|adiada até|adiou para|adiou ‥ para|remarcado para|remarcada para|reagendado para|reagendada para|transferido para|transferida para|passou para|protelado para|antecipado para|antecipada para'),
  fruitless: split('não ‥ resultado|não ‥ resultados|não ‥ acordo|não ‥ frutos|não ‥ nada|não ‥ avanços|não ‥ progressos|não deu|não deram|não produziu|não produziram|não chegou|não chegaram|não conduziu|não conduziram|não levou|não levaram|não resultou|não resultaram|não trouxe|não trouxeram|não rendeu|não renderam|não bastou|não bastaram|não passou|não passaram|não desbloqueou|não resolveu|não resolveram|nenhum acordo|nenhum resultado|nenhum avanço|nenhum progresso|sem resultado|sem resultados|sem acordo|sem avanços|sem progressos|nada'),
  negation: split(
    'não|nem|sem|tampouco|nunca|jamais|nenhum|nenhuma|ninguém|nada|recusou-se a|recusaram-se a|se recusou a|se recusaram a|recusa-se a|se recusa a|recusou|recusaram|recusa|recusam|recusando|rejeita|rejeitou|rejeitaram|rejeitam|em vez de|em lugar de|ao invés de|evitar|evitou|evita|evitaram|impedir|impediu|impede|impossível|fracassou|fracassaram|falhou|falharam|incapaz de|incapazes de|deixou de|deixaram de|longe de|exceto|excepto|dificilmente|não aceitam|sequer|faltou',
  ),
  idle: split(
    'não só|não somente|não apenas|não obstante|sem precedentes|sem precedente|sem dúvida|não alinhados|não-alinhados|não proliferação|não governamental|não governamentais|sem avanços|sem acordo|sem acordos|sem declarações|sem declaração|sem prestar declarações|sem responder|sem aviso prévio|sem anúncio prévio|sem resultados|sem resultado|sem progressos|sem detalhes|sem dar detalhes|sem adiantar|sem especificar|sem precisar|sem mencionar|sem citar|sem nomear|sem data|não identificado|não menos|não mais de|sem incidentes|sem câmaras|sem câmeras|sem testemunhas|sem imprensa|não reconhecido|não reconhecida|não oficial|não permanente|não permanentes|sem concessões|sem condições|sem mudar|sem rodeios|nada menos|sem sair de|não por acaso|não é por acaso|não membro|não podia faltar|não faltou|sem cessar|sem tréguas|não ingerência|não agressão|não interferência|não interromper|não violência|não interveio|nem tanto|sem que|não só isso|não recorrer|em todo o caso|à espera de|à espera da|à espera do|na esperança|em espera|não comentou|não comentaram|não respondeu|não quis comentar|não confirma|não confirmou|não deu detalhes|não se sabe|ainda não foi marcada|sem grandes|não foi o primeiro|não foi a primeira|não é a primeira|não é o primeiro|não reagiu',
  ),
  unreal: split('teria|teriam|terá|terão|tivesse|tivessem|caso|saber se|sabe se|disse se|esclareceu se|confirmou se|decidir se|decidiu se|regulares|regularmente|periódicas|periódicos|como se|suposto|suposta|supostos|supostas|alegado|alegada|alegados|alegadas|presumido|presumida|qualquer reunião|qualquer encontro|qualquer visita|qualquer negociação|qualquer diálogo|qualquer contacto|qualquer contato|toda reunião|todo encontro|cada vez que|sempre que|costuma|costumam|costumava|habitualmente|frequentemente|fictício|fictícia|imaginário|imaginária|rumor|rumores|especula-se|especulava-se|especulação|especulações|pode|podem|pôde|segundo rumores|consta que'),
  supposed: split('caso|se o|se a|se os|se as|se não|se um|se uma|se ele|se ela|como se|imagine|imaginemos|suponhamos|a menos que|a não ser que|caso se|na eventualidade de|se houver|se houvesse|se for|se forem|se se|questionado se|perguntado se|se vai|se vão|se haverá'),
  past: split('devia|deviam|estava previsto|estava prevista|estavam previstos|estavam previstas|tinha previsto|tinha prevista|tinham previsto|ia|iam|era esperado|era esperada|eram esperados|tinha sido|tinham sido|havia sido|haviam sido|estava marcado|estava marcada|estavam marcadas|estavam marcados|estava agendado|estava agendada|estavam agendadas|tinha marcado|havia marcado|tinha planeado|deveria ter|deveriam ter|era para|eram para|pensava|planejava|planeava|fora marcada|fora marcado|fora prevista|tinha ficado|havia ficado|devia ter|prevista inicialmente|inicialmente prevista|inicialmente previsto|inicialmente marcada'),
}; // prettier-ignore
