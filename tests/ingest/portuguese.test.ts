// Whole Portuguese sentences and what they tell, as many that tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TITLE = 'Notícias do mundo';

const MET: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'two who met, the pronoun behind',
    'O presidente francês, Emmanuel Macron, encontrou-se na terça-feira, em Paris, com o chanceler alemão, Olaf Scholz.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'the pronoun before, as in Brazil',
    'O chanceler Mauro Vieira se reuniu nesta quinta (30) em Brasília com o ministro das Relações Exteriores da Índia, Subrahmanyam Jaishankar.',
    ['held talks 2024-05-30 place:brasilia | country:BR country:IN person:mauro-vieira person:s-jaishankar'],
  ],
  [
    'received, with the day inside the passive',
    'O ministro russo dos Negócios Estrangeiros, Serguei Lavrov, foi na quarta-feira recebido em Ancara pelo Presidente turco, Recep Tayyip Erdogan.',
    [
      'held talks 2024-05-29 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:sergey-lavrov',
    ],
  ],
  [
    'the pluperfect in one word',
    'Na véspera, o Presidente angolano, João Lourenço, recebera em Luanda o secretário de Estado norte-americano, Antony Blinken.',
    ['held talks 2024-05-30 place:luanda | country:AO country:US person:antony-blinken person:joao-lourenco'],
  ],
  [
    'a call',
    'Lula telefonou ontem para o presidente ucraniano, Volodymyr Zelensky.',
    [
      'held call 2024-05-30 nowhere | country:BR country:UA person:luiz-inacio-lula-da-silva person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a journey to come, the pronoun inside',
    'O Presidente moçambicano, Filipe Nyusi, deslocar-se-á a Lisboa no dia 5 de junho.',
    ['planned visit 2024-06-05 place:lisbon | country:MZ country:PT person:filipe-nyusi'],
  ],
  [
    'the future of "vai"',
    'O presidente sérvio, Aleksandar Vucic, vai visitar Baku na próxima semana.',
    ['planned visit 2024-06-03..2024-06-09 place:baku | country:AZ country:RS person:aleksandar-vucic'],
  ],
  [
    'who is expected',
    'O presidente argentino, Javier Milei, é esperado segunda-feira em Madrid.',
    ['planned visit 2024-06-03 place:madrid | country:AR country:ES person:javier-milei'],
  ],
  [
    'denied',
    'O Kremlin negou que Vladimir Putin tenha se encontrado com Donald Trump.',
    ['denied talks undated nowhere | country:RU country:US person:donald-trump person:vladimir-putin'],
  ],
  [
    'not planned',
    'Não está previsto um encontro entre Emmanuel Macron e Vladimir Putin.',
    ['denied talks undated nowhere | country:FR country:RU person:emmanuel-macron person:vladimir-putin'],
  ],
  [
    'cancelled',
    'O encontro entre Joe Biden e Benjamin Netanyahu, previsto para ontem em Washington, foi cancelado.',
    [
      'cancelled talks 2024-05-30 place:washington | country:IL country:US person:benjamin-netanyahu person:joe-biden',
    ],
  ],
  [
    'proposed',
    'O presidente brasileiro, Luiz Inácio Lula da Silva, propôs um encontro com o colombiano Gustavo Petro em Brasília.',
    [
      'proposed talks undated place:brasilia | country:BR country:CO person:gustavo-petro person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'proposed, with where between commas',
    'O Presidente Emmanuel Macron propôs, em Paris, um encontro com Vladimir Putin.',
    [
      'proposed talks undated place:paris | country:FR country:RU person:emmanuel-macron person:vladimir-putin',
    ],
  ],
  [
    'a summit that two hold',
    'Realizou-se na segunda-feira, em Seul, a cimeira entre a China e a Coreia do Sul.',
    ['held summit 2024-05-27 place:seoul | country:CN country:KR'],
  ],
  [
    'a round of negotiations',
    'A terceira rodada de negociações entre a Armênia e o Azerbaijão ocorreu na quarta (29) em Almaty.',
    ['held negotiation 2024-05-29 place:almaty | country:AM country:AZ'],
  ],
  [
    'ministers told one by one',
    'Os ministros dos Negócios Estrangeiros da França, Stéphane Séjourné, e da Polónia, Radoslaw Sikorski, reuniram-se ontem em Paris.',
    [
      'held talks 2024-05-30 place:paris | country:FR country:PL person:radoslaw-sikorski person:stephane-sejourne',
    ],
  ],
  [
    'the state with its article acts, the town behind "a" does not',
    'A Rússia e a Turquia negociaram ontem em Istambul.',
    ['held negotiation 2024-05-30 place:istanbul | country:RU country:TR'],
  ],
  [
    'a republic that begins as an office does',
    'O Presidente da República Democrática do Congo, Félix Tshisekedi, reuniu-se ontem, em Luanda, com João Lourenço.',
    [
      'held talks 2024-05-30 place:luanda | country:AO country:CD person:felix-tshisekedi person:joao-lourenco',
    ],
  ],
  [
    'a day between a verb and its word',
    'O presidente francês, Emmanuel Macron, ligou na segunda-feira para o chanceler alemão, Olaf Scholz.',
    ['held call 2024-05-27 nowhere | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'a will',
    'O presidente francês, Emmanuel Macron, manifestou a vontade de se reunir com o presidente russo, Vladimir Putin.',
    ['proposed talks undated nowhere | country:FR country:RU person:emmanuel-macron person:vladimir-putin'],
  ],
];

const NONE: readonly [what: string, body: string][] = [
  ['the conditional of hearsay', 'Emmanuel Macron teria recebido na terça-feira, em Paris, Olaf Scholz.'],
  ['the future of hearsay, as in Portugal', 'Macron ter-se-á encontrado na terça-feira com Scholz em Paris.'],
  ['if', 'Caso Macron receba Scholz em Paris na segunda, será uma reviravolta.'],
  ['a match', 'Portugal recebeu ontem a Espanha no estádio de Leiria, num jogo da fase de grupos.'],
  ['a match without a stadium', 'O Brasil encontrou ontem a Argentina na final da Copa América.'],
  ['a film', 'O realizador recebeu ontem em Lisboa a atriz francesa do filme sobre a Alemanha.'],
  ['words of welcome', 'A Alemanha recebeu com agrado a decisão da França de segunda-feira.'],
  ['views', 'Do ponto de vista da França, a Alemanha não tem razão.'],
  ['an agreement that is reached', 'A França e a Alemanha chegaram a acordo sobre o gás na quarta-feira.'],
  ['relations', 'As relações entre Portugal e Angola melhoraram em 2023.'],
  ['a prisoner swap', 'A troca de prisioneiros entre a Rússia e a Ucrânia aconteceu ontem.'],
  ['the parties at home', 'Luís Montenegro reuniu-se ontem em São Bento com Pedro Nuno Santos.'],
  [
    'a company',
    'O presidente executivo da empresa recebeu ontem em Lisboa uma delegação chinesa de acionistas.',
  ],
  ['a court', 'O tribunal de Luanda ouviu ontem uma testemunha portuguesa.'],
  ['thanks', 'Zelensky agradeceu ontem a Biden o apoio à Ucrânia.'],
  ['trade', 'O Brasil recebeu da China 40% das suas receitas de exportação em 2023.'],
  [
    'a treaty of long ago',
    'Em 1825, Portugal e Brasil assinaram o tratado no Rio de Janeiro, lembrou o historiador.',
  ],
  ['a mere reflexive', 'A Rússia se retirou do acordo e a Ucrânia se queixou à ONU na quinta-feira.'],
  ['a refusal', 'Kiev recusa sentar-se à mesa com Moscovo.'],
  ['consultations that go on', 'Haverá consultas regulares entre Angola e o Congo.'],
];

describe('Portuguese sentences that tell of an event', () => {
  it.each(MET)('%s', async (_, body, events) => {
    expect(printed(await readText('pt', TITLE, body))).toEqual(events);
  });
});

describe('Portuguese sentences that tell of none', () => {
  it.each(NONE)('%s', async (_, body) => {
    expect(printed(await readText('pt', TITLE, body))).toEqual([]);
  });
});
