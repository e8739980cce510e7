// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Portuguese vetoes by world. */
export const ptVetoes: EventWords['vetoes'] = {
  sport: split(
    'semifinal|semifinais|meia-final|meias-finais|quartas de final|quartos-de-final|oitavas de final|oitavos-de-final|fase de grupos|atacante|avançado|centroavante|meio-campista|médio|zagueiro|goleiro|guarda-redes|lateral-direito|lateral-esquerdo|defesa-central|técnico da seleção|treinador|treinadora|selecionador|árbitro|pontapé|apito|troféu|taça|campeonato|brasileirão|primeira liga|liga dos campeões|copa do mundo|mundial de futebol|libertadores|uefa|fifa|cbf|conmebol|jogos olímpicos|olimpíadas|medalha|medalhas|torneio|torneios|pênalti|penálti|artilheiro|goleador|companheiros de equipa|jogo|jogos|partida|dérbi|clássico|clube|clubes|futebol|futebolista|râguebi|rugby|tênis|ténis|basquete|basquetebol|andebol|handebol|voleibol|vôlei|futsal|maratona|ciclista|ciclismo|pelotão|camisola|camisa 10|grande prémio|grande prêmio|torcida|torcedores|adeptos|intervalo|atletas|atleta|jogadores|jogador|jogadora|balneário|vestiário|gramado|relvado|estádio|seleção|escalação|gol|gols|golo|golos|contratação|reforço|transferência do jogador|centro de treinamento',
  ),
  culture: split(
    'filme|filmes|longa-metragem|longa|curta-metragem|ator|atriz|atores|realizador|realizadora|cineasta|diretor do filme|bilheteria|bilheteira|estreia mundial|romance|thriller|cantor|cantora|show|concerto|exposição|ópera|festival|roteiro|argumentista|roteirista|temporada|netflix|romancista|pintor|pintora|orquestra|no palco|dramaturgo|documentário|balé|bailado|espectadores|ficção|elenco|novela|telenovela|série|encenador|encenação|escritora|livraria|vernissage|nos cinemas|cinema|álbum|disco|carnaval|escola de samba|fado|fadista',
  ),
  business: split(
    'acionistas|acionista|accionistas|accionista|aquisição|fusão|diretor executivo|presidente executivo|presidente-executivo|ceo|startup|start-up|trimestral|lucro|lucros|faturamento|volume de negócios|receitas|investidores|conselho de administração|assembleia geral de acionistas|salários|salário|sindicatos|sindicato|trabalhadores|construtora|montadora|distribuidora|clientes|feira do setor|fornecedor|fornecedores|companhia aérea|ações|cotação|bolsa de valores|patronato|subsidiária|filial|fábrica|fábricas|despedimentos|demissões|banco de investimento|elétrica|empresa|empresas|gestor|executivos',
  ),
  courts: split(
    'tribunal|júri|réu|réus|arguido|arguidos|procurador|procuradora|promotor|veredicto|alegações|julgamento|juiz|juíza|acusação|advogados|denúncia|delação|condenado|absolvido|absolvição|prisão preventiva|ministério público|supremo tribunal federal|stf|stj|polícia federal|polícia judiciária|testemunhas|inquérito|habeas corpus|sentença',
  ),
  history: split(
    'século|séculos|congresso de viena|ialta|yalta|napoleão|bismarck|metternich|historiador|historiadores|historiadora|morreu aos|obituário|nasceu em|biografia|medieval|em 1815|em 1945|nascido em|nascida em|dom pedro|império romano|tordesilhas|colonização|guerra fria',
  ),
  home: split(
    'vereadores|vereador|câmara municipal|prefeitura|prefeitos|autarca|autarcas|junta de freguesia|professores|paróquia|coro|voluntários|alunos|receita|creche|escola|bombeiros|pacientes|bancada|bancadas|emendas|centrão|base aliada|remodelação|reforma ministerial|moção de censura|moradores|congresso do partido|orçamento do estado|governadores|governador|casa civil|assembleia legislativa|deputados estaduais|primárias|eleições autárquicas|condomínio|enfermeiros|hospital|medida provisória|cpi|comissão parlamentar de inquérito|líderes partidários|presidente da câmara|presidente do senado',
  ),
}; // prettier-ignore
